using FiscalRules.Balance;
using FiscalRules.Tests.Balance;
using FsCheck;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Support;

/// <summary>Values for laws about reserves, plans and whole histories of the balance requirement.</summary>
internal static class AnyReserves
{
    /// <summary>Taxes whose shares are about as large as the results: an öre or two, some kronor with a share that isn't whole öre, or billions.</summary>
    public static Gen<Kronor> Taxes { get; } = Gen.Frequency(
        (1, Gen.Choose(0, 400).Select(ore => Kronor.FromOre(ore))),
        (5, Gen.Choose(0, 100_000).Select(ore => Kronor.FromOre(ore))),
        (1, Gen.Choose(1, int.MaxValue).Select(ore => Kronor.FromOre(ore * 100_999L))));

    public static Gen<Kronor> Equity { get; } = Gen.Frequency(
        (2, Gen.Choose(-1, 1).Select(ore => Kronor.FromOre(ore))),
        (1, AnyBalance.Amounts));

    public static Gen<OldDeficitPolicy> Policies { get; } = Gen.Elements(Enum.GetValues<OldDeficitPolicy>());

    public static Gen<BalanceAccounts> Accounts(FiscalYear year) =>
        from accounts in AnyBalance.AccountsOf(year)
        from better in AnyBalance.Magnitudes
        from taxes in Taxes
        from equity in Equity
        select accounts with { Result = accounts.Result + better, TaxesAndGrants = taxes, EquityWithPensions = equity };

    /// <summary>Reservations of every regime that has a reserve, and of the years before.</summary>
    public static Gen<ReservationCase> Reservations { get; } =
        from year in Gen.Frequency((1, Gen.Choose(2000, 2012)), (5, Gen.Choose(2013, 2023)), (9, Gen.Choose(2024, 2040)))
        from accounts in Accounts(year)
        from stock in AnyBalance.Magnitudes
        from old in AnyBalance.Magnitudes
        from policy in Policies
        select new ReservationCase(accounts, stock, old, policy);

    /// <summary>Measures of a plan: some in a year of it, better or worse.</summary>
    public static Gen<PlannedMeasure[]> Measures(History history) =>
        from count in Gen.Choose(0, 4)
        from measures in (
            from year in Gen.Elements(history.Years.Select(year => year.Year).ToArray())
            from effect in AnyBalance.Amounts
            select new PlannedMeasure("Åtgärd", year, effect)).ArrayOf(count)
        select measures;

    /// <summary>Deficits left when a plan begins in 2026: overdue, due in its years, or by a later deadline that was decided.</summary>
    public static Gen<ValueList<DeficitVintage>> Outstanding { get; } =
        from origins in Gen.SubListOf(Enumerable.Range(2019, 7)).Where(some => some.Count > 0)
        from vintages in Gen.CollectToArray(origins, origin =>
            from left in AnyBalance.Magnitudes.Where(amount => amount.IsPositive)
            from longer in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 5)))
            select new DeficitVintage(origin, left, longer == 0 ? null : origin + 3 + longer))
        select vintages.ToValueList();

    /// <summary>Accounts of consecutive years with what they start from, reservations and uses as somebody decided them.</summary>
    public static Gen<(BalanceAccounts[] Years, HistoryOptions Options)> Given { get; } = Run(ReservePolicy.AsGiven);

    /// <summary>The same where the history decides reservations and uses.</summary>
    public static Gen<(BalanceAccounts[] Years, HistoryOptions Options)> Full { get; } = Run(ReservePolicy.Full);

    private static Gen<(BalanceAccounts[] Years, HistoryOptions Options)> Run(ReservePolicy reserves) =>
        from history in AnyBalance.Histories.Generator
        from years in Gen.CollectToArray(history.Years, year => Accounts(year.Year))
        from stocks in AnyBalance.Magnitudes.Two()
        from old in Policies
        from order in Gen.Elements(Enum.GetValues<ReserveUseOrder>())
        from measures in Measures(history)
        let first = history.Years[0].Year.Number
        select (
            reserves == ReservePolicy.Full ? [.. years.Select(Bare)] : years,
            new HistoryOptions
            {
                RurOpening = first is >= 2013 and <= 2033 ? stocks.Item1 : Kronor.Zero,
                ResultReserveOpening = first >= 2024 ? stocks.Item2 : Kronor.Zero,
                OpeningDeficits = history.Opening,
                Decisions = history.Decisions,
                Order = history.Order,
                Reserves = reserves,
                UseOrder = order,
                OldDeficits = old,
                Measures = [.. measures],
            });

    /// <summary>The same accounts without a reservation or a use.</summary>
    public static BalanceAccounts Bare(BalanceAccounts accounts) =>
        accounts with { ToRur = Kronor.Zero, FromRur = Kronor.Zero, ToResultReserve = Kronor.Zero, FromResultReserve = Kronor.Zero };
}
