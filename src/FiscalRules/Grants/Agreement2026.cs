using NodaTime;

namespace FiscalRules.Grants;

/// <summary>The figures of the agreement for 2026, each beside the section it stands in; its misprints stand as printed.</summary>
internal static class Agreement2026
{
    private const string Ehm = "E-hälsomyndigheten";
    private static readonly LocalDate RequisitionDay = new(2026, 12, 1);
    private static readonly LocalDate RepaymentDay = new(2027, 3, 31);

    public static GrantAgreement Text { get; } = new()
    {
        Year = 2026,
        Act = Agreement2026Law.Agreement,
        Provision = Agreement2026Law.Amounts,
        Pools =
        [
            new() { Code = "benefit", Swedish = "Läkemedelsförmånerna", English = "Pharmaceutical benefits", Agreed = Kronor.Mkr(41_536), Provision = Agreement2026Law.Amounts },
            new()
            {
                Code = "hepatitis-c",
                Swedish = "Hepatit C (70 %)",
                English = "Hepatitis C (70%)",
                Agreed = Kronor.Mkr(265),
                StateShare = Ratio.Percent(70),
                ScopeSwedish = "hepatit C-läkemedel som introducerats år 2014 eller senare, enligt TLV:s beslut",
                ScopeEnglish = "medicines against hepatitis C introduced in 2014 or later, as TLV has decided",
                Provision = Agreement2026Law.Amounts,
            },
            new() { Code = "other", Swedish = "Övrigt", English = "Other", Agreed = Kronor.Mkr(1_620), Provision = Agreement2026Law.Amounts },
        ],
        Groups =
        [
            // 1.03 × 39 841 is 41 036.23: the printed upper bound comes from a base that isn't printed. The bounds hold as printed.
            new()
            {
                Code = "net-grant",
                Swedish = "Nettostatsbidraget",
                English = "The net grant",
                Pools = ["benefit", "hepatitis-c"],
                NetOfRebates = true,
                Terms = new()
                {
                    Width = Ratio.Percent(3),
                    Sharing = Ratio.Percent(50),
                    WidthRounding = Rounding.ToMkr,
                    Printed = new(Kronor.Mkr(38_646), Kronor.Mkr(41_037)),
                    Provision = Agreement2026Law.Corridor,
                },
            },
        ],
        Rebates = new RebateRule.TopSliced(Ratio.Percent(40), Kronor.Mkr(1_960), Agreement2026Law.Rebates),
        Deductions =
        [
            new()
            {
                Code = "sol",
                Swedish = "SOL-tjänsterna",
                English = "SOL services for dose-dispensed medicines",
                Amount = new DeductionAmount.InKronor(Kronor.Mkr(11)),
                Payee = Ehm,
                OnRequisition = true,
                RequisitionBy = RequisitionDay,
                UnusedRepaidBy = RepaymentDay,
                Provision = Agreement2026Law.Sol,
            },
            new()
            {
                Code = "pre-study",
                Swedish = "Förstudie om nationell hantering av kostnadsreduktioner",
                English = "Pre-study on national handling of cost reductions",
                Amount = new DeductionAmount.InKronor(Kronor.Mkr(3)),
                Payee = Ehm,
                OnRequisition = true,
                RequisitionBy = RequisitionDay,
                UnusedRepaidBy = RepaymentDay,
                Provision = Agreement2026Law.PreStudy,
            },
            new()
            {
                Code = "ihsi",
                Swedish = "Regionernas andel av avgiften till IHSI",
                English = "The regions' part of the fee to IHSI",
                Amount = new DeductionAmount.InEuro(Euro.Of(541_958), Ratio.Of(2, 3), Ratio.Of(11.12052m), feeCap: Kronor.Mkr(8)),
                Payee = "IHSI",
                SettledAbove = Kronor.Tkr(100),
                Printed = Kronor.Of(4_017_903),
                Provision = Agreement2026Law.Ihsi,
            },
            new()
            {
                Code = "medication-list",
                Swedish = "Senareläggning av den nationella läkemedelslistan",
                English = "Delay of the national medication list",
                Amount = new DeductionAmount.InKronor(Kronor.Mkr(14)),
                Payee = Ehm,
                Provision = Agreement2026Law.MedicationList,
            },
        ],
        NeedModel = new() { StructureYearsBefore = 3, Provision = Agreement2026Law.NeedModel },
        Solidarity = new() { DiseaseOverMean = Kronor.Of(30), FirstShare = Ratio.Percent(85), SecondShare = Ratio.Percent(90), Provision = Agreement2026Law.Solidarity },
        Payments = new() { Provision = Agreement2026Law.Payments },
        Settlement = new() { DeductionDifference = 2, Corridor = 3 },
        OwnDeals = Agreement2026Law.Pricing,
        Duties =
        [
            new() { Code = "requisitions", Swedish = "Rekvirera medlen för SOL-tjänsterna och förstudien", English = "Requisition the money for the SOL services and the pre-study", Who = Ehm, Time = new DutyTime.OnDay(RequisitionDay), Provision = Agreement2026Law.Financing },
            new() { Code = "reconciliation", Swedish = "Göra gemensam avstämning per den 31 december", English = "Reconcile jointly as of 31 December", Who = "staten, SKR", Time = new DutyTime.OnDay(new(2026, 12, 31)), Provision = Agreement2026Law.Order },
            new() { Code = "own-deals", Swedish = "Redovisa om lokala överenskommelser förekom", English = "Report whether there were local deals", Who = "SKR", Time = new DutyTime.InMonth(new(2027, 1)), Provision = Agreement2026Law.Pricing },
            new() { Code = "net-grant", Swedish = "Stämma av utfallet av nettostatsbidraget", English = "Reconcile the outcome of the net grant", Who = "staten, SKR", Time = new DutyTime.InMonth(new(2027, 1)), Provision = Agreement2026Law.Reconciliation },
            new() { Code = "ihsi-difference", Swedish = "Justera mellanskillnaden för IHSI om den överstiger 100 000 kronor, senast", English = "Settle the difference for IHSI if above SEK 100,000, at the latest", Who = "Kammarkollegiet", Time = new DutyTime.WithPayment(new(2027, 2)), Provision = Agreement2026Law.Payments },
            new()
            {
                Code = "final-settlement",
                Swedish = "Justera bidraget och återbäringarna på aggregerad nivå",
                English = "Settle the grant and the rebates at the aggregate level",
                Who = "Kammarkollegiet",
                Time = new DutyTime.WithPayment(new(2027, 3)),
                Printed = new DutyTime.WithPayment(new(2026, 3)),
                Provision = Agreement2026Law.Reconciliation,
            },
            new() { Code = "accounts", Swedish = "Lämna ekonomisk redovisning och återbetala medel som inte har använts, senast", English = "Give an account of the money and repay what wasn't used, at the latest", Who = Ehm, Time = new DutyTime.OnDay(RepaymentDay), Provision = Agreement2026Law.Financing },
        ],
        PrintedTotal = Kronor.Mkr(41_461),
        PrintedMainAmount = Kronor.Of(41_429_282_097),
    };
}
