using NodaTime;

namespace FiscalRules.Grants;

/// <summary>The figures of the agreement for 2021, each beside the section it stands in.</summary>
internal static class Agreement2021
{
    private static readonly LocalDate RequisitionDay = new(2021, 12, 1);

    public static GrantAgreement Text { get; } = new()
    {
        Year = 2021,
        Act = Agreement2021Law.Agreement,
        Provision = Agreement2021Law.Amounts,
        Pools =
        [
            new() { Code = "benefit", Swedish = "Läkemedelsförmånen", English = "Pharmaceutical benefits", Agreed = Kronor.Mkr(31_400), Provision = Agreement2021Law.Amounts },
            new() { Code = "other", Swedish = "Övrigt", English = "Other", Agreed = Kronor.Mkr(1_620), Provision = Agreement2021Law.Amounts },
            new()
            {
                Code = "hepatitis-c",
                Swedish = "Hepatit C",
                English = "Hepatitis C",
                Agreed = Kronor.Mkr(424),
                StateShare = Ratio.Percent(70),
                ForecastCost = Kronor.Mkr(606),
                ScopeSwedish = "hepatit C-läkemedel som introducerats år 2014 eller senare, enligt TLV:s beslut",
                ScopeEnglish = "medicines against hepatitis C introduced in 2014 or later, as TLV has decided",
                Provision = Agreement2021Law.Amounts,
            },
        ],
        Groups =
        [
            new()
            {
                Code = "benefit",
                Swedish = "Läkemedelsförmånerna",
                English = "Pharmaceutical benefits",
                Pools = ["benefit"],
                Terms = new() { Width = Ratio.Percent(3), Sharing = Ratio.Percent(50), WidthRounding = Rounding.ToMkr, Provision = Agreement2021Law.BenefitCorridor },
            },

            // The annex computes its example from the rounded bound of the cost, 624: that is what the parties showed they meant.
            new()
            {
                Code = "hepatitis-c",
                Swedish = "Hepatit C-läkemedel",
                English = "Medicines against hepatitis C",
                Pools = ["hepatitis-c"],
                Terms = new()
                {
                    Width = Ratio.Percent(3),
                    Sharing = Ratio.Percent(50),
                    Measure = CorridorMeasure.Cost,
                    WidthRounding = Rounding.ToMkr,
                    Provision = Agreement2021Law.HepatitisCorridor,
                },
            },
        ],
        Rebates = new RebateRule.DeductedAfter(Ratio.Percent(40), Agreement2021Law.Rebates),
        Deductions =
        [
            new()
            {
                Code = "sol",
                Swedish = "SOL-tjänsterna",
                English = "SOL services for dose-dispensed medicines",
                Amount = new DeductionAmount.InKronor(Kronor.Mkr(7)),
                Payee = "SKR",
                OnRequisition = true,
                RequisitionBy = RequisitionDay,
                Provision = Agreement2021Law.Sol,
            },
            new()
            {
                Code = "ihsi",
                Swedish = "Regionernas andel av avgiften till IHSI",
                English = "The regions' part of the fee to IHSI",
                Amount = new DeductionAmount.InEuro(Euro.Of(593_250), Ratio.Of(2, 3), Ratio.Of(10.3645m), feeCap: Kronor.Mkr(8)),
                Payee = "SKR",
                OnRequisition = true,
                Printed = Kronor.Of(4_099_160),
                Provision = Agreement2021Law.Ihsi,
            },
        ],
        NeedModel = new() { StructureYearsBefore = 3, Provision = Agreement2021Law.NeedModel },
        Solidarity = new() { EntryOverMean = Kronor.Of(30), FirstShare = Ratio.Percent(85), SecondShare = Ratio.Percent(90), Provision = Agreement2021Law.Solidarity },
        Payments = new() { Provision = Agreement2021Law.Payments },
        Settlement = new() { RebateForecast = 2, DeductionDifference = 2, RebateFinal = 5, Corridor = 5 },
        OwnDeals = Agreement2021Law.Pricing,
        Duties =
        [
            new() { Code = "requisition-sol", Swedish = "Rekvirera bidraget för SOL-tjänsterna", English = "Requisition the money for the SOL services", Who = "SKR", Time = new DutyTime.OnDay(RequisitionDay), Provision = Agreement2021Law.Payments },
            new() { Code = "rebate-forecast", Swedish = "Lämna prognos över årets återbäring", English = "Give a forecast of the year's rebates", Who = "TLV", Time = new DutyTime.InMonth(new(2021, 12)), Provision = Agreement2021Law.Rebates },
            new() { Code = "reconciliation", Swedish = "Göra gemensam avstämning per den 31 december", English = "Reconcile jointly as of 31 December", Who = "staten, SKR", Time = new DutyTime.OnDay(new(2021, 12, 31)), Provision = Agreement2021Law.Order },
            new() { Code = "own-deals", Swedish = "Redovisa om lokala överenskommelser förekom", English = "Report whether there were local deals", Who = "SKR", Time = new DutyTime.InMonth(new(2022, 1)), Provision = Agreement2021Law.Pricing },
            new() { Code = "rebate-deduction", Swedish = "Dra av statens andel av återbäringen enligt prognos", English = "Deduct the state's share of the rebates by forecast", Who = "Kammarkollegiet", Time = new DutyTime.WithPayment(new(2022, 2)), Provision = Agreement2021Law.Rebates },
            new() { Code = "ihsi-difference", Swedish = "Justera mellanskillnaden för IHSI, senast", English = "Settle the difference for IHSI, at the latest", Who = "Kammarkollegiet", Time = new DutyTime.WithPayment(new(2022, 2)), Provision = Agreement2021Law.Payments },
            new() { Code = "rebate-count", Swedish = "Göra slutavstämning av årets återbäring", English = "Make the final count of the year's rebates", Who = "staten, SKR", Time = new DutyTime.InMonth(new(2022, 3)), Provision = Agreement2021Law.Order },
            new() { Code = "final-settlement", Swedish = "Slutreglera bidraget, senast", English = "Settle the grant finally, at the latest", Who = "Kammarkollegiet", Time = new DutyTime.WithPayment(new(2022, 5)), Provision = Agreement2021Law.Order },
        ],
        PrintedTotal = Kronor.Mkr(33_444),
        PrintedMainAmount = Kronor.Of(33_432_900_840),
    };
}
