using FiscalRules.Fees;

namespace FiscalRules.Json;

/// <summary>The figures of fee-financed activity by name.</summary>
internal static class FeeFigures
{
    private static readonly Shape<FeeAccountYear> Year = YearOf();

    public static void Account(ObjectOf<FeeAccount> shape)
    {
        _ = shape.Required("closing", Scalars.Kronor, static account => account.Closing);
        _ = shape.Required("years", Lists.Unlimited(Year), static account => account.Years);
    }

    public static void Statement(ObjectOf<FeeStatement> shape)
    {
        var year = new ObjectOf<FeeStatementYear>("feeStatementYear");
        _ = year.Required("year", Scalars.Year, static total => total.Year);
        _ = year.Required("stage", LawShapes.Stage, static total => total.Stage);
        _ = year.Required("opening", Scalars.Kronor, static total => total.Opening);
        _ = year.Required("revenue", Scalars.Kronor, static total => total.Revenue);
        _ = year.Required("cost", Scalars.Kronor, static total => total.Cost);
        _ = year.Required("result", Scalars.Kronor, static total => total.Result);
        _ = year.Required("decided", Scalars.Kronor, static total => total.Decided);
        _ = year.Required("closing", Scalars.Kronor, static total => total.Closing);

        var account = new ObjectOf<FeeAccount>("closedFeeAccount");
        _ = account.Required("area", Scalars.Text, static closed => closed.Area.Swedish);
        Account(account);
        _ = shape.Required("years", Lists.Unlimited(year.Written()), static statement => statement.Years);
        _ = shape.Required("accounts", Lists.Unlimited(account.Written()), static statement => statement.Accounts);
    }

    public static void Adjustment(ObjectOf<FeeAdjustment> shape)
    {
        _ = shape.Required("revenueBefore", Scalars.Kronor, static adjustment => adjustment.RevenueBefore);
        _ = shape.Required("change", Scalars.Kronor, static adjustment => adjustment.Change);
        _ = shape.Required("revenue", Scalars.Kronor, static adjustment => adjustment.Revenue);
        _ = shape.Maybe("relativeChange", Scalars.Ratio, static adjustment => adjustment.RelativeChange);
        _ = shape.Required("closing", Scalars.Kronor, static adjustment => adjustment.Account[adjustment.By].Closing);
        _ = shape.Maybe("closingAtOneOreLess", Scalars.Kronor, static adjustment => adjustment.OneOreLess?[adjustment.By].Closing);
    }

    private static ObjectShape<FeeAccountYear> YearOf()
    {
        var shape = new ObjectOf<FeeAccountYear>("feeAccountYear");
        _ = shape.Required("year", Scalars.Year, static year => year.Year);
        _ = shape.Required("opening", Scalars.Kronor, static year => year.Opening);
        _ = shape.Required("costToCover", Scalars.Kronor, static year => year.CostToCover);
        _ = shape.Required("result", Scalars.Kronor, static year => year.Result);
        _ = shape.Required("closing", Scalars.Kronor, static year => year.Closing);
        _ = shape.Required("limit", Scalars.Kronor, static year => year.Limit);
        _ = shape.Required("surplusToDispose", Scalars.Kronor, static year => year.SurplusToDispose);
        _ = shape.Required("deficitArisen", Scalars.Kronor, static year => year.DeficitArisen);
        _ = shape.Required("deficitStanding", Scalars.Kronor, static year => year.DeficitStanding);
        _ = shape.Required("toNotify", Scalars.Kronor, static year => year.ToNotify);
        return shape.Written();
    }
}
