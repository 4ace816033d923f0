using FiscalRules.Balance;

namespace FiscalRules.Json;

/// <summary>The shapes of what the balance requirement is computed from.</summary>
internal static class BalanceShapes
{
    public static Shape<BalanceTerms> Terms { get; } = new TermsShape<FiscalYear, BalanceTerms>(BalanceTerms.InForce, Scalars.Year, BalanceTermsShape.Shape);

    public static Shape<RestorationOrder> Order { get; } = Scalars.Name<RestorationOrder>();

    public static Shape<OldDeficitPolicy> OldDeficits { get; } = Scalars.Name<OldDeficitPolicy>();

    public static Shape<BalanceAccounts> Accounts { get; } = AccountsOf();

    public static Shape<ValueList<RestorationYear>> Years { get; } = Lists.OfYears(YearOf());

    public static Shape<ValueList<DeficitVintage>> Deficits { get; } = Lists.OfYears(DeficitOf());

    public static Shape<ValueList<RestorationDecision>> Decisions { get; } = Lists.OfYears(DecisionOf());

    public static Shape<ValueList<PlannedMeasure>> Measures { get; } = Lists.Of(MeasureOf());

    public static Shape<ValueList<RegulationDecision>> Regulations { get; } = Lists.OfYears(RegulationOf());

    /// <summary>The statement that accounts and terms give: the whole of some inputs and a part of others.</summary>
    public static ObjectShape<BalanceStatement> Statement(ObjectOf<BalanceStatement> shape)
    {
        var accounts = shape.Required("accounts", Accounts, static statement => statement.Accounts);
        var terms = shape.Maybe("terms", Terms, static statement => Given(statement));
        return shape.Made(read => new(read.Of(accounts), read.Of(terms)));
    }

    /// <summary>The terms that a statement was given, or null where it was computed by those of its year.</summary>
    public static BalanceTerms? Given(BalanceStatement statement) => statement.Terms.Unless(BalanceTerms.InForce, statement.Year);

    /// <summary>Whether a deficit has the deadline of the law of its own year, or a later one that was decided.</summary>
    public static bool HasLawfulDeadline(DeficitVintage deficit) => deficit.LawfulDeadline == Lawful(deficit.Origin);

    private static ObjectShape<BalanceAccounts> AccountsOf()
    {
        var shape = new ObjectOf<BalanceAccounts>("balanceAccounts");
        var year = shape.Required("year", Scalars.Year, static accounts => accounts.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static accounts => accounts.Stage);
        var result = shape.Required("result", Scalars.Kronor, static accounts => accounts.Result);
        var realisedGains = shape.Required("realisedGains", Scalars.Kronor, static accounts => accounts.RealisedGains);
        var exceptedGains = shape.Required("exceptedGains", Scalars.Kronor, static accounts => accounts.ExceptedGains);
        var exceptedLosses = shape.Required("exceptedLosses", Scalars.Kronor, static accounts => accounts.ExceptedLosses);
        var unrealised = shape.Required("unrealised", Scalars.Kronor, static accounts => accounts.Unrealised);
        var reversal = shape.Required("reversal", Scalars.Kronor, static accounts => accounts.Reversal);
        var toRur = shape.Required("toRur", Scalars.Kronor, static accounts => accounts.ToRur);
        var fromRur = shape.Required("fromRur", Scalars.Kronor, static accounts => accounts.FromRur);
        var toReserve = shape.Required("toResultReserve", Scalars.Kronor, static accounts => accounts.ToResultReserve);
        var fromReserve = shape.Required("fromResultReserve", Scalars.Kronor, static accounts => accounts.FromResultReserve);
        var taxes = shape.Maybe("taxesAndGrants", Scalars.Kronor, static accounts => accounts.TaxesAndGrants);
        var equity = shape.Maybe("equityWithPensions", Scalars.Kronor, static accounts => accounts.EquityWithPensions);
        return shape.Made(read => new()
        {
            Year = read.Of(year),
            Stage = read.Of(stage),
            Result = read.Of(result),
            RealisedGains = read.Of(realisedGains),
            ExceptedGains = read.Of(exceptedGains),
            ExceptedLosses = read.Of(exceptedLosses),
            Unrealised = read.Of(unrealised),
            Reversal = read.Of(reversal),
            ToRur = read.Of(toRur),
            FromRur = read.Of(fromRur),
            ToResultReserve = read.Of(toReserve),
            FromResultReserve = read.Of(fromReserve),
            TaxesAndGrants = read.Of(taxes),
            EquityWithPensions = read.Of(equity),
        });
    }

    private static ObjectShape<RestorationYear> YearOf()
    {
        var shape = new ObjectOf<RestorationYear>("restorationYear");
        var year = shape.Required("year", Scalars.Year, static given => given.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static given => given.Stage);
        var result = shape.Required("balanceResult", Scalars.Kronor, static given => given.BalanceResult);
        var reasons = shape.Optional("specialReasons", Scalars.Kronor, static given => given.SpecialReasons);
        return shape.Made(read => new(read.Of(year), read.Of(stage), read.Of(result)) { SpecialReasons = read.Of(reasons) });
    }

    private static ObjectShape<DeficitVintage> DeficitOf()
    {
        var shape = new ObjectOf<DeficitVintage>("deficit");
        var origin = shape.Required("origin", Scalars.Year, static deficit => deficit.Origin);
        var left = shape.Required("left", Scalars.Kronor, static deficit => deficit.Left);
        var lawful = shape.Maybe("lawfulDeadline", Scalars.Year, static deficit => HasLawfulDeadline(deficit) ? null : deficit.LawfulDeadline);
        var deadline = shape.Maybe("deadline", Scalars.Year, static deficit => deficit.IsVoluntary ? deficit.Deadline : (FiscalYear?)null);
        return shape.Made(read => Deficit(read.Of(origin), read.Of(left), read.Of(lawful), read.Of(deadline)));
    }

    private static FiscalYear? Lawful(FiscalYear origin) => origin + BalanceTerms.InForce.TermsIn(origin)?.YearsToRestore;

    // A deficit that comes from a ledger under other terms has their deadline for its lawful one.
    private static DeficitVintage Deficit(FiscalYear origin, Kronor left, FiscalYear? lawful, FiscalYear? deadline) =>
        lawful <= origin ? throw new ArgumentOutOfRangeException(nameof(DeficitVintage.LawfulDeadline), lawful, "The law's deadline is after the year of the deficit.")
        : lawful is { } given ? new(origin, left, given, deadline)
        : new(origin, left, deadline);

    private static UnionShape<RestorationDecision> DecisionOf()
    {
        const string Label = "decision";
        var never = new ObjectOf<RestorationDecision.NotToRestore>("notToRestore").Label(Label, "notToRestore");
        var (origin, decided) = (never.Required("origin", Scalars.Year, static decision => decision.Origin), never.Required("decided", Scalars.Year, static decision => decision.Decided));
        var amount = never.Required("amount", Scalars.Kronor, static decision => decision.Amount);

        var longer = new ObjectOf<RestorationDecision.LongerTime>("longerTime").Label(Label, "longerTime");
        var (longerOrigin, longerDecided) = (longer.Required("origin", Scalars.Year, static decision => decision.Origin), longer.Required("decided", Scalars.Year, static decision => decision.Decided));
        var deadline = longer.Required("deadline", Scalars.Year, static decision => decision.Deadline);
        return new("restorationDecision", Label,
        [
            new UnionCase<RestorationDecision, RestorationDecision.NotToRestore>("notToRestore", never.Made(read => new(read.Of(origin), read.Of(decided), read.Of(amount)))),
            new UnionCase<RestorationDecision, RestorationDecision.LongerTime>("longerTime", longer.Made(read => new(read.Of(longerOrigin), read.Of(longerDecided), read.Of(deadline)))),
        ]);
    }

    private static ObjectShape<PlannedMeasure> MeasureOf()
    {
        var shape = new ObjectOf<PlannedMeasure>("plannedMeasure");
        var name = shape.Required("name", Scalars.Text, static measure => measure.Name);
        var year = shape.Required("year", Scalars.Year, static measure => measure.Year);
        var effect = shape.Required("effect", Scalars.Kronor, static measure => measure.Effect);
        return shape.Made(read => new(read.Of(name), read.Of(year), read.Of(effect)));
    }

    private static ObjectShape<RegulationDecision> RegulationOf()
    {
        var shape = new ObjectOf<RegulationDecision>("regulationDecision");
        var origin = shape.Required("origin", Scalars.Year, static decision => decision.Origin);
        var budget = shape.Required("budget", Scalars.Year, static decision => decision.Budget);
        return shape.Made(read => new(read.Of(origin), read.Of(budget)));
    }
}
