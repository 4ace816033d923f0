using FiscalRules.Law;
using FiscalRules.Loans;

namespace FiscalRules.Json;

/// <summary>The shapes of a year's loans, credits and investments, and of the terms they are held against.</summary>
internal static class LoanAccountShapes
{
    public static Shape<CapitalTerms> CapitalTerms { get; } = new TermsShape<FiscalYear, CapitalTerms>(FiscalRules.Loans.CapitalTerms.InForce, Scalars.Year, CapitalTermsOf());

    public static Shape<InvestmentTerms> InvestmentTerms { get; } = new TermsShape<FiscalYear, InvestmentTerms>(FiscalRules.Loans.InvestmentTerms.InForce, Scalars.Year, InvestmentTermsOf());

    public static Shape<AssetTerms> AssetTerms { get; } = new TermsShape<FiscalYear, AssetTerms>(FiscalRules.Loans.AssetTerms.InForce, Scalars.Year, AssetTermsOf());

    public static Shape<AgencyLoanAccounts> Loans { get; } = LoansOf();

    public static Shape<CreditAccounts> Credit { get; } = CreditOf();

    public static Shape<InvestmentAccounts> Investments { get; } = InvestmentsOf();

    public static Shape<LoanAssumptions> Assumptions { get; } = AssumptionsOf();

    private static ObjectShape<AgencyLoanAccounts> LoansOf()
    {
        var shape = new ObjectOf<AgencyLoanAccounts>("agencyLoanAccounts");
        var year = shape.Required("year", Scalars.Year, static accounts => accounts.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static accounts => accounts.Stage);
        var opening = shape.Required("opening", Scalars.Kronor, static accounts => accounts.Opening);
        var borrowing = shape.Required("borrowing", Scalars.Kronor, static accounts => accounts.Borrowing);
        var amortisation = shape.Required("amortisation", Scalars.Kronor, static accounts => accounts.Amortisation);
        var frame = shape.Required("frame", Scalars.Kronor, static accounts => accounts.Frame);
        var interest = shape.Required("interest", Scalars.Kronor, static accounts => accounts.Interest);
        var appropriation = shape.Required("byAppropriation", Scalars.Kronor, static accounts => accounts.ByAppropriation);
        var other = shape.Required("byOtherSources", Scalars.Kronor, static accounts => accounts.ByOtherSources);
        var highest = shape.Maybe("highestLoan", Scalars.Kronor, static accounts => accounts.HighestLoan);
        var investments = shape.Maybe("investments", Scalars.Kronor, static accounts => accounts.Investments);
        var depreciation = shape.Maybe("depreciation", Scalars.Kronor, static accounts => accounts.Depreciation);
        var rounded = shape.Optional("roundedTo", Scalars.Kronor, static accounts => accounts.RoundedTo);
        var closing = shape.Maybe("printedClosing", Scalars.Kronor, static accounts => accounts.PrintedClosing);
        var costs = shape.Maybe("printedCosts", Scalars.Kronor, static accounts => accounts.PrintedCosts);
        var financing = shape.Maybe("printedFinancing", Scalars.Kronor, static accounts => accounts.PrintedFinancing);
        return shape.Made(read => new()
        {
            Year = read.Of(year),
            Stage = read.Of(stage),
            Opening = read.Of(opening),
            Borrowing = read.Of(borrowing),
            Amortisation = read.Of(amortisation),
            Frame = read.Of(frame),
            Interest = read.Of(interest),
            ByAppropriation = read.Of(appropriation),
            ByOtherSources = read.Of(other),
            HighestLoan = read.Of(highest),
            Investments = read.Of(investments),
            Depreciation = read.Of(depreciation),
            RoundedTo = read.Of(rounded),
            PrintedClosing = read.Of(closing),
            PrintedCosts = read.Of(costs),
            PrintedFinancing = read.Of(financing),
        });
    }

    private static ObjectShape<CreditAccounts> CreditOf()
    {
        var shape = new ObjectOf<CreditAccounts>("creditAccounts");
        var year = shape.Required("year", Scalars.Year, static accounts => accounts.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static accounts => accounts.Stage);
        var kind = shape.Required("kind", Scalars.Name<CreditKind>(), static accounts => accounts.Kind);
        var use = shape.Required("maximumUse", Scalars.Kronor, static accounts => accounts.MaximumUse);
        var frame = shape.Required("frame", Scalars.Kronor, static accounts => accounts.Frame);
        var lowest = shape.Maybe("lowestBalance", Scalars.Kronor, static accounts => accounts.LowestBalance);
        var balance = shape.Maybe("yearEndBalance", Scalars.Kronor, static accounts => accounts.YearEndBalance);
        var used = shape.Maybe("yearEndUse", Scalars.Kronor, static accounts => accounts.YearEndUse);
        return shape.Made(read => new()
        {
            Year = read.Of(year),
            Stage = read.Of(stage),
            Kind = read.Of(kind),
            MaximumUse = read.Of(use),
            Frame = read.Of(frame),
            LowestBalance = read.Of(lowest),
            YearEndBalance = read.Of(balance),
            YearEndUse = read.Of(used),
        });
    }

    private static ObjectShape<InvestmentAccounts> InvestmentsOf()
    {
        var shape = new ObjectOf<InvestmentAccounts>("investmentAccounts");
        var year = shape.Required("year", Scalars.Year, static accounts => accounts.Year);
        var stage = shape.Required("stage", LawShapes.Stage, static accounts => accounts.Stage);
        var intangible = shape.Required("intangible", Scalars.Kronor, static accounts => accounts.Intangible);
        var equipment = shape.Required("equipment", Scalars.Kronor, static accounts => accounts.Equipment);
        var property = shape.Required("property", Scalars.Kronor, static accounts => accounts.Property);
        var other = shape.Required("other", Scalars.Kronor, static accounts => accounts.Other);
        var loans = shape.Required("byLoans", Scalars.Kronor, static accounts => accounts.ByLoans);
        var grants = shape.Required("byGrants", Scalars.Kronor, static accounts => accounts.ByGrants);
        var state = shape.Optional("byStateGrants", Scalars.Kronor, static accounts => accounts.ByStateGrants);
        var leasing = shape.Required("byLeasing", Scalars.Kronor, static accounts => accounts.ByLeasing);
        var cheaper = shape.Optional("leasingIsCheaper", Scalars.Flag, static accounts => accounts.LeasingIsCheaper);
        var sales = shape.Required("bySaleProceeds", Scalars.Kronor, static accounts => accounts.BySaleProceeds);
        var plan = shape.Optional("hasInvestmentPlan", Scalars.Flag, static accounts => accounts.HasInvestmentPlan);
        var appropriation = shape.Required("byAppropriation", Scalars.Kronor, static accounts => accounts.ByAppropriation);
        var consent = shape.Optional("hasConsent", Scalars.Flag, static accounts => accounts.HasConsent);
        var rounded = shape.Optional("roundedTo", Scalars.Kronor, static accounts => accounts.RoundedTo);
        var total = shape.Maybe("printedTotal", Scalars.Kronor, static accounts => accounts.PrintedTotal);
        var financing = shape.Maybe("printedFinancing", Scalars.Kronor, static accounts => accounts.PrintedFinancing);
        return shape.Made(read => new()
        {
            Year = read.Of(year),
            Stage = read.Of(stage),
            Intangible = read.Of(intangible),
            Equipment = read.Of(equipment),
            Property = read.Of(property),
            Other = read.Of(other),
            ByLoans = read.Of(loans),
            ByGrants = read.Of(grants),
            ByStateGrants = read.Of(state),
            ByLeasing = read.Of(leasing),
            LeasingIsCheaper = read.Of(cheaper),
            BySaleProceeds = read.Of(sales),
            HasInvestmentPlan = read.Of(plan),
            ByAppropriation = read.Of(appropriation),
            HasConsent = read.Of(consent),
            RoundedTo = read.Of(rounded),
            PrintedTotal = read.Of(total),
            PrintedFinancing = read.Of(financing),
        });
    }

    private static ObjectShape<LoanAssumptions> AssumptionsOf()
    {
        var shape = new ObjectOf<LoanAssumptions>("loanAssumptions");
        var stage = shape.Required("stage", LawShapes.Stage, static assumed => assumed.Stage);
        var rate = shape.Required("rate", Scalars.Ratio, static assumed => assumed.Rate);
        var frame = shape.Maybe("frame", Scalars.Kronor, static assumed => assumed.Frame);
        return shape.Made(read => new(read.Of(stage), read.Of(rate), read.Of(frame)));
    }

    private static ObjectShape<CapitalTerms> CapitalTermsOf()
    {
        var shape = new ObjectOf<CapitalTerms>("capitalTerms");
        var loan = Cited("loanProvision", static terms => terms.LoanProvision);
        var frame = Cited("loanFrameProvision", static terms => terms.LoanFrameProvision);
        var conditions = Cited("conditionsProvision", static terms => terms.ConditionsProvision);
        var creditFrame = Cited("creditFrameProvision", static terms => terms.CreditFrameProvision);
        var credit = Cited("creditProvision", static terms => terms.CreditProvision);
        var other = Cited("otherCreditProvision", static terms => terms.OtherCreditProvision);
        return shape.Made(read => new()
        {
            LoanProvision = read.Of(loan),
            LoanFrameProvision = read.Of(frame),
            ConditionsProvision = read.Of(conditions),
            CreditFrameProvision = read.Of(creditFrame),
            CreditProvision = read.Of(credit),
            OtherCreditProvision = read.Of(other),
        });

        Member<CapitalTerms, Provision> Cited(string name, Func<CapitalTerms, Provision> get) => shape.Required(name, LawShapes.Provision, get);
    }

    private static ObjectShape<InvestmentTerms> InvestmentTermsOf()
    {
        var shape = new ObjectOf<InvestmentTerms>("investmentTerms");
        var above = shape.Required("specifiedAbove", Scalars.Kronor, static terms => terms.SpecifiedAbove);
        var provision = shape.Required("provision", LawShapes.Provision, static terms => terms.Provision);
        return shape.Made(read => new() { SpecifiedAbove = read.Of(above), Provision = read.Of(provision) });
    }

    private static ObjectShape<AssetTerms> AssetTermsOf()
    {
        var shape = new ObjectOf<AssetTerms>("assetTerms");
        var months = shape.Required("intangibleMonths", Scalars.Number, static terms => terms.IntangibleMonths);
        return shape.Made(read => new() { IntangibleMonths = read.Of(months) });
    }
}
