using FiscalRules.Loans;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Support;

/// <summary>Values for laws about loans and assets: days around month ends and leap years, loans of every form, assets with all that can happen to them.</summary>
internal static class AnyLoans
{
    /// <summary>From an öre to billions, odd öre among them.</summary>
    public static Gen<Kronor> Amounts { get; } = Gen.OneOf(
        Gen.Choose(1, 2_000).Select(ore => Kronor.FromOre(ore)),
        Gen.Choose(1, 1_000_000).Select(kronor => Kronor.Of(kronor)),
        Gen.Choose(1, int.MaxValue).Select(ore => Kronor.FromOre(ore * 1_009L)));

    public static Gen<LocalDate> Days { get; } = Gen.OneOf(
        Gen.Choose(0, 3_000).Select(days => new LocalDate(2019, 1, 1).PlusDays(days)),
        Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2023, 1, 31), new LocalDate(2023, 12, 31), new LocalDate(2024, 2, 28), new LocalDate(2024, 1, 30), new LocalDate(2024, 8, 31)));

    public static Gen<DayCount> DayCounts { get; } = Gen.Elements(DayCount.All.ToArray());

    public static Gen<Ratio> Rates { get; } = Gen.Frequency(
        (1, Gen.Constant(Ratio.Zero)),
        (8, Gen.Choose(1, 1_500).Select(hundredths => Ratio.Of(hundredths, 10_000))),
        (1, Gen.Choose(-300, -1).Select(hundredths => Ratio.Of(hundredths, 10_000))));

    public static Gen<PaymentCalendar> Calendars { get; } =
        from paidOut in Days
        from stub in Gen.Choose(1, 70)
        from interval in Gen.Elements(Enum.GetValues<PaymentInterval>())
        from payments in Gen.Choose(1, 12)
        from toEnd in Gen.Elements(true, false)
        let first = paidOut.PlusDays(stub)
        let end = new LocalDate(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month))
        select toEnd ? new PaymentCalendar(paidOut, end, interval, payments, MonthEnd.LastDay) : new PaymentCalendar(paidOut, first, interval, payments);

    /// <summary>Loans of every form, some with grace periods, changes of rate and extra payments of no more than is always left.</summary>
    public static Gen<Loan> Loans { get; } =
        from calendar in Calendars
        from principal in Amounts
        from rate in Rates
        from count in DayCounts
        from changes in Changes(calendar)
        from grace in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, calendar.Payments - 1)))
        from form in Forms(principal, calendar.Payments - grace)
        from extras in form is Amortisation.Bullet ? Extras(calendar, principal) : Gen.Constant<ValueList<ExtraPayment>>([])
        select new Loan(principal, calendar, new(rate, count, Rounding.ToOre, changes), form, grace, extras);

    /// <summary>Loans of the forms that an extra payment lowers, with one that leaves something.</summary>
    public static Gen<Loan> LoansWithExtra { get; } =
        from loan in Loans
        where loan.Calendar.Payments > 2 && loan.Principal >= Kronor.FromOre(1_000)
        from annuity in Gen.Elements(true, false)
        from at in Gen.Choose(1, Period.DaysBetween(loan.Calendar.PaidOut, loan.Calendar[2]) - 1)
        from part in Gen.Choose(2, 20)
        let form = annuity ? new Amortisation.Annuity(Rounding.ToOre) : (Amortisation)new Amortisation.Straight(Rounding.ToOre)
        let extra = new ExtraPayment(loan.Calendar.PaidOut.PlusDays(at), Kronor.FromOre(Math.Max(1, loan.Principal.Ore / (part * 10))))
        select new Loan(loan.Principal, loan.Calendar, loan.Interest, form, loan.GracePayments, [extra]);

    public static Gen<DepreciationPlan> Plans { get; } = Gen.Frequency(
        (4, Gen.Choose(1, 40).Select(months => (DepreciationPlan)new DepreciationPlan.StraightLine(months))),
        (2, Gen.Choose(0, 5).ArrayOf(3).Where(weights => weights.Sum() > 0).Select(weights => (DepreciationPlan)new DepreciationPlan.ByYear([.. weights.Select(weight => (long)weight)]))),
        (1, Gen.Choose(1, 4).Select(DepreciationPlan.SumOfYears)),
        (1, Gen.Constant(DepreciationPlan.None)));

    /// <summary>Assets with nothing but depreciation, wholly or partly financed with loans.</summary>
    public static Gen<Asset> QuietAssets { get; } =
        from kind in Gen.Elements(Enum.GetValues<AssetKind>())
        from acquired in Days
        from wait in Gen.Choose(0, 60)
        from value in Amounts
        from plan in Plans
        from loan in Gen.Choose(0, 4)
        from residual in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 4)))
        from start in Gen.Elements(Enum.GetValues<DepreciationStart>())
        select new Asset("a", kind, acquired, value, acquired.PlusDays(wait), plan, Part(value, loan), Part(value, residual), start);

    /// <summary>The same with a write-down, some of it taken back, and a disposal, on any days.</summary>
    public static Gen<Asset> Assets { get; } =
        from asset in QuietAssets
        from days in Gen.Choose(0, 1_500).ArrayOf(3)
        from parts in Gen.Choose(1, 4).ArrayOf(2)
        from disposed in Gen.Elements(true, false)
        select With(asset, [.. days.Order().Select(asset.Acquired.PlusDays)], parts, disposed);

    private static Kronor Part(Kronor value, int quarters) => Kronor.FromOre((long)((Int128)value.Ore * quarters / 4));

    private static Asset With(Asset asset, LocalDate[] days, int[] parts, bool disposed)
    {
        var events = new List<AssetEvent>();
        var down = Part(asset.BookValue(days[0]), parts[0]);
        var back = Part(down, parts[1]);
        if (down.IsPositive)
            events.Add(new AssetEvent.WriteDown(days[0], down));
        if (back.IsPositive)
            events.Add(new AssetEvent.Reversal(days[1], back));
        if (disposed)
            events.Add(new AssetEvent.Disposal(days[2], Kronor.Of(7)));
        return new(asset.Key, asset.Kind, asset.Acquired, asset.AcquisitionValue, asset.InUse, asset.Plan, asset.LoanFinanced, asset.Residual, asset.Start, events: events.ToValueList());
    }

    private static Gen<ValueList<RateChange>> Changes(PaymentCalendar calendar) =>
        from count in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 3)))
        from days in Gen.Choose(1, Math.Max(1, Period.DaysBetween(calendar.PaidOut, calendar.LastPayment) - 1)).ArrayOf(count)
        from rates in Rates.ArrayOf(count)
        select days.Distinct().Order().Zip(rates, (day, rate) => new RateChange(calendar.PaidOut.PlusDays(day), rate)).ToValueList();

    private static Gen<ValueList<ExtraPayment>> Extras(PaymentCalendar calendar, Kronor principal) =>
        from count in Gen.Choose(0, 2)
        from days in Gen.Choose(1, Math.Max(1, Period.DaysBetween(calendar.PaidOut, calendar.LastPayment) - 1)).ArrayOf(count)
        select principal.Ore < 10
            ? []
            : days.Where(day => day < Period.DaysBetween(calendar.PaidOut, calendar.LastPayment)).Distinct().Order().Select(day => new ExtraPayment(calendar.PaidOut.PlusDays(day), Kronor.FromOre(principal.Ore / 4))).ToValueList();

    private static Gen<Amortisation> Forms(Kronor principal, int payments) => Gen.OneOf(
        Gen.Constant<Amortisation>(new Amortisation.Straight(Rounding.ToOre)),
        Gen.Constant<Amortisation>(new Amortisation.Annuity(Rounding.ToOre)),
        Gen.Constant<Amortisation>(new Amortisation.Bullet()),
        Gen.Choose(1, 200).Select(percent => (Amortisation)new Amortisation.Agreed(Kronor.FromOre(Math.Max(1, (long)((Int128)principal.Ore * percent / 100 / payments))))),
        Gen.Choose(0, 9).ArrayOf(payments).Select(weights => Series(principal, weights)));

    private static Amortisation Series(Kronor principal, int[] weights)
    {
        if (weights.Sum() == 0)
            weights[^1] = 1;
        var shares = new Kronor[weights.Length];
        Allocation.ByLargestRemainder(principal, [.. weights.Select(weight => (long)weight)], shares);
        return new Amortisation.Serial([.. shares]);
    }
}
