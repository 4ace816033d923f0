#:project ../../src/FiscalRules

// Försäkringskassan's budget request for 2025–2027 (February 2024), tables 1–4 and 6–12 as they were printed, tried against
// everything they say of their own figures: what is exact, what rounding explains, and the one column that can't be.
using FiscalRules;
using FiscalRules.Law;
using FiscalRules.Tables;

var request = new Act("förordningen om årsredovisning och budgetunderlag", "Annual Reports and Budget Requests Ordinance", "2000:605").At(9, "3", paragraph: 1);

// Table 1, in millions of kronor. The prose around it states some of its rows over all three years.
#region read
var table1 = TableReader.Csv(
    """
    Miljoner kronor;2025 varaktig;2025 tillfällig;2026 varaktig;2026 tillfällig;2027 varaktig;2027 tillfällig
    Sjukförsäkringen;196;0;211;0;180;0
    Aktivitetsersättning och bostadstillägg;49;0;49;0;54;0
    Stärkt rätt till assistans;0;65;0;0;0;0
    Omvårdnadsbidrag och merkostnadsersättning;241;0;241;0;241;0
    Tillfällig föräldrapenning;34;0;34;0;34;0
    Etableringsjobb;25;4;41;3;51;0
    Statligt personskadeskydd (LSP);13;0;14;0;10;0
    Civilt försvar och operativ förmåga;290;10;397;13;453;28
    Utbetalningsmyndigheten;0;0;12;0;0;0
    Felaktiga utbetalningar och kontrollarbete;139;26;139;17;137;17
    Digitalisering;20;70;20;70;20;100
    Digital post;21;0;21;0;20;0
    SSSID - en permanent lösning;12;0;12;0;12;0
    Single digital gateway (SDG);3;4;5;6;6;7
    Förstärkt forskning och utveckling;20;0;20;0;20;0
    Lokalbehov;10;40;10;40;10;20
    Summa;1 073;219;1 224;149;1 248;172
    """,
    new TableReading("Tabell 1. Ofinansierad verksamhet", "Table 1. Unfunded activities")).Table;
#endregion

#region prose
var prose = new[]
{
    Prose("sjukforsakringen", 586), Prose("statligt-personskadeskydd-lsp", 36), Prose("civilt-forsvar-och-operativ-formaga", 1_190),
    Prose("digital-post", 61), Prose("single-digital-gateway-sdg", 30),
    StatedSum.OfRow(new("4,1 miljarder kronor i texten", "4.1 billion in the text", Kronor.Mkr(4_100), Kronor.Mkr(100)), table1, "summa"),
};
var requests = new Reconciliation(With(table1, Total(table1)), request, [.. prose]);
#endregion
Show(requests);

// Tables 2–4: forecasts by area, in thousands of kronor.
var area9 = Read("Tabell 2. Utgiftsområde 9", Years("utfall", "prognos", "beräknat"),
    """
    1:4 ap.1 Statligt tandvårdsstöd;7 289 249;7 616 270;7 722 559;7 759 192;7 859 087
    1:6 ap.27 Statlig ålderspensionsavgift för smittbärarpenning;1 912;40 413;41 515;-50 053;121
    1:6 ap.37 Smittbärarpenning;;4 603;4 736;4 869;5 006
    1:7 ap.1 Sjukvård i internationella förhållanden;659 678;686 376;712 743;769 890;786 982
    4:3 ap.1 Bilstöd till personer med funktionsnedsättning;144 742;148 549;149 830;150 963;152 027
    4:4 ap.1 Kostnader för statlig assistansersättning;24 553 659;25 356 254;26 259 419;26 943 253;27 558 196
    Summa;32 649 240;33 852 465;34 890 802;35 578 114;36 361 419
    """);
var area10 = Read("Tabell 3. Utgiftsområde 10", Years("utfall", "prognos", "beräknat"),
    """
    0,5 Boendetillägg;287 872;290 304;287 168;282 335;276 261
    1:1 ap.8 Sjukpenning respektive rehabiliteringspenning i särskilda fall;226 825;229 129;229 431;226 636;221 709
    1:1 ap.15 Närståendepenning;182 466;218 806;228 661;234 830;241 246
    1:1 ap.16 Statlig ålderspensionsavgift för närståendepenning;18 000;17 000;21 554;21 464;23 314
    1:1 ap.17 Statlig ålderspensionsavgift för rehabiliteringspenning;91 000;80 000;4 302;-51 502;-71 685
    1:1 ap.18 Statlig ålderspensionsavgift för sjukpenning;3 187 000;4 376 000;4 515 060;4 959 553;4 972 271
    1:1 ap.19 Rehabiliteringspenning;503 660;44 963;46 410;47 845;49 305
    1:1 ap.20 Arbetshjälpmedel m.m.;115 684;120 000;124 000;128 000;132 000
    1:1 ap.21 Sjukpenning;42 862 617;44 917 711;46 363 330;47 797 019;49 256 145
    1:2 ap.5 Aktivitets- och sjukersättningar;35 659 456;38 559 655;37 769 819;37 712 731;38 090 581
    1:2 ap.6 Bostadstillägg till personer med aktivitets- och sjukersättningar;5 915 719;6 468 432;6 510 505;6 614 910;6 693 764
    1:2 ap.8 Statlig ålderspensionsavgift för aktivitets- och sjukersättningar;5 030 000;5 401 000;5 182 890;5 218 450;5 078 998
    1:3 ap.1 Handikappersättningar;947 893;946 000;879 000;797 000;718 000
    1:3 ap.2 Merkostnadsersättning;402 540;530 000;635 000;735 000;847 000
    1:4 ap.4 Statlig ålderspensionsavgift för arbetsskadelivränta;163 000;171 000;174 779;180 357;185 824
    1:4 ap.5 Arbetsskadelivränta;2 163 199;2 245 054;2 138 424;2 129 333;2 136 789
    1:5 ap.3 Ersättning inom det statliga personskadeskyddet;34 113;34 469;34 151;33 264;32 466
    1:5 ap.4 Statlig ålderspensionsavgift för ersättning inom det statliga personskadeskyddet;1 773;1 830;1 488;1 707;1 785
    1:6 ap.3 Finansiell samordning genom samordningsförbund;337 930;339 000;339 000;339 000;339 000
    1:6 ap.4 Medicinsk service;55 821;55 000;0;0;0
    1:6 ap.5 Rehabiliteringsinsatser i samarbete mellan Försäkringskassan och Arbetsförmedlingen;700 000;700 000;700 000;700 000;700 000
    1:6 ap.8 Arbetsplatsinriktat rehabiliteringsstöd;78 490;114 000;114 000;114 000;114 000
    1:6 ap.9 Försäkringsmedicinska utredningar;209 779;244 000;244 000;244 000;244 000
    1:6 ap.10 Bidrag till hälso- och sjukvården;12 210;16 000;16 000;0;0
    1:7 ap.1 Ersättning för höga sjuklönekostnader;1 527 844;2 016 519;1 341 972;1;1
    2:1 ap.1 Förvaltningsanslag;9 830 246;10 088 000;10 488 000;10 099 000;10 617 000
    Summa;110 545 137;118 223 872;118 389 944;118 564 933;120 899 774
    """);
var area12 = Read("Tabell 4. Utgiftsområde 12", Years("utfall", "prognos", "beräknat"),
    """
    1:1 ap.1 Allmänt barnbidrag;29 040 941;28 899 847;28 774 782;28 642 446;28 449 796
    1:1 ap.2 Flerbarnstillägg;3 626 576;3 583 575;3 560 593;3 537 612;3 646 973
    1:1 ap.3 Förlängt barnbidrag;278 392;292 851;296 094;298 337;318 906
    1:1 ap.4 Tilläggsbelopp vid familjeförmån;25 675;28 169;29 014;29 884;30 787
    1:2 ap.4 Statlig ålderspensionsavgift för föräldrapenning;3 261 432;3 194 927;3 816 113;3 865 712;4 358 866
    1:2 ap.8 Statlig ålderspensionsavgift för tillfällig föräldrapenning;856 908;1 100 089;1 025 848;983 152;986 719
    1:2 ap.9 Föräldrapenning;32 769 030;35 360 897;38 573 037;42 376 161;44 855 827
    1:2 ap.10 Statlig ålderspensionsavgift för graviditetspenning;66 605;161 163;99 185;50 715;61 430
    1:2 ap.11 Tillfällig föräldrapenning;9 425 173;9 453 526;9 715 638;10 072 681;10 445 247
    1:2 ap.12 Graviditetspenning;559 931;602 000;634 168;664 670;684 525
    1:3 ap.1 Underhållsstöd;2 702 790;2 785 864;2 859 221;2 919 238;3 012 310
    1:4 ap.1 Adoptionsbidrag;5 700;5 992;5 202;4 559;4 500
    1:6 ap.1 Statlig ålderspensionsavgift för omvårdnadsbidrag;366 525;466 841;453 803;527 492;515 228
    1:6 ap.2 Omvårdnadsbidrag;4 285 676;4 815 000;5 198 000;5 197 000;5 215 000
    1:6 ap.3 Statlig ålderspension för vårdbidrag för funktionshindrade barn;0;0;-13 356;-43 646;-170 082
    1:6 ap.4 Vårdbidrag för funktionshindrade barn;-4 026;500;197;148;99
    1:8 ap.2 Bostadsbidrag;4 255 207;3 677 725;3 048 864;3 135 025;3 133 272
    Summa;91 522 535;94 428 966;98 076 403;102 261 186;105 549 397
    """);
var areas = new[] { area9, area10, area12 }.Select(table => new Reconciliation(With(table, Total(table)), request)).ToArray();
foreach (var area in areas)
{
    Show(area);
}

// What would mend the column that can't be: every single slip, and none of them said to be the error.
#region repairs
var impossible = areas[1]["summa", 2];
Console.WriteLine($"{impossible.Swedish}: {impossible.Repairs.Count} tänkbara rättelser, var och en för sig:");
foreach (var repair in impossible.Repairs)
{
    Console.WriteLine($"  {repair}{(repair.IsOneDigit ? " (en siffra)" : "")}");
}
#endregion
Console.WriteLine();

// What a blank that is lost does: the one in table 2 leaves no trace when the table is copied, and the rest of its row slides to the left.
#region slide
var slid = area9.Rows.Select(row => row.Cells[0] is null ? new TableRow(row.Code, row.Swedish, row.English, [.. row.Cells.Skip(1), null]) : row);
var lost = new FiscalTable(area9.Swedish, area9.English, area9.Unit, area9.Columns, [.. slid], [Total(area9)]);
var shifted = new Reconciliation(lost, request)["summa", 2];
Console.WriteLine(shifted);
foreach (var repair in shifted.Repairs.Where(repair => repair.Shift is not null))
{
    Console.WriteLine($"  {repair}; då är {repair.StillImpossible} av summorna omöjliga");
}
#endregion
Console.WriteLine();

// Table 6: commitments. Its last closing is blank, so that nothing can be said of it.
var commitments = With(
    Read("Tabell 6. Beställningsbemyndiganden", "2023 Utfall;2024 Prognos;2025 Beräkning;2026 Slutår",
        """
        Ekonomiska åtaganden vid årets början;9 116;24 389;15 572;7 572
        Nya ekonomiska åtaganden;20 572;;;
        Utgifter mot anslag;5 299;8 817;8 000;7 572
        Ekonomiska åtaganden vid årets slut;24 389;15 572;7 572;
        """),
    new TableRelation.Sum("ekonomiska-ataganden-vid-arets-slut", ["ekonomiska-ataganden-vid-arets-borjan", "nya-ekonomiska-ataganden"], ["utgifter-mot-anslag"]),
    new TableRelation.CarryForward("ekonomiska-ataganden-vid-arets-borjan", "ekonomiska-ataganden-vid-arets-slut"));
Show(new(commitments, request));

// Table 7: eight fee accounts, each carried forward from year to year; three leave balances blank instead of zero.
var fees = Read("Tabell 7. Avgiftsbelagd verksamhet", Years("utfall", "prognos", "beräkning"),
    """
    Försvaret ingående;0;0;0;0;0
    Försvaret intäkter;19 007;20 100;21 600;22 100;22 300
    Försvaret kostnader;19 007;20 100;21 600;22 100;22 300
    Försvaret resultat;0;0;0;0;0
    Försvaret utgående;0;0;0;0;0
    PM ingående;-7 483;12 490;-8 310;-2 910;-910
    PM intäkter;284 518;267 800;284 400;277 900;275 900
    PM kostnader;264 545;288 600;279 000;275 900;275 900
    PM resultat;19 973;-20 800;5 400;2 000;0
    PM utgående;12 490;-8 310;-2 910;-910;-910
    EESSI ingående;-538;-779;-379;21;21
    EESSI intäkter;3 474;4 000;3 700;3 420;3 600
    EESSI kostnader;3 715;3 600;3 300;3 420;3 600
    EESSI resultat;-241;400;400;0;0
    EESSI utgående;-779;-379;21;21;21
    SSSID ingående;-17 799;-5 221;-21;-21;-21
    SSSID intäkter;181 478;204 000;210 000;220 000;230 000
    SSSID kostnader;168 900;198 800;210 000;220 000;230 000
    SSSID resultat;12 578;5 200;0;0;0
    SSSID utgående;-5 221;-21;-21;-21;-21
    Data ingående;0;0;0;0;0
    Data intäkter;25 193;24 500;24 500;24 500;24 500
    Data kostnader;25 193;24 500;24 500;24 500;24 500
    Data resultat;0;0;0;0;0
    Data utgående;;0;0;0;0
    Fordran ingående;;;;;
    Fordran intäkter;9 428;12 000;12 000;12 000;12 000
    Fordran kostnader;9 428;12 000;12 000;12 000;12 000
    Fordran resultat;;;;;
    Fordran utgående;;;;;
    Verk ingående;;;;;
    Verk intäkter;307;300;300;250;250
    Verk kostnader;307;300;300;250;250
    Verk resultat;;;;;
    Verk utgående;;;;;
    Konto ingående;;;;;
    Konto intäkter;;;;;134 000
    Konto kostnader;;;;;134 000
    Konto resultat;;;;;0
    Konto utgående;;;;;0
    Totalt årligt resultat;32 310;-15 200;5 800;2 000;0
    Totalt ackumulerat;6 490;-8 710;-2 910;-910;-910
    """);
string[] accounts = ["forsvaret", "pm", "eessi", "sssid", "data", "fordran", "verk", "konto"];
Show(new(
    With(
        fees,
        [
            .. accounts.SelectMany(account => new TableRelation[]
            {
                new TableRelation.Sum($"{account}-resultat", [$"{account}-intakter"], [$"{account}-kostnader"]),
                new TableRelation.Sum($"{account}-utgaende", [$"{account}-ingaende", $"{account}-resultat"]),
                new TableRelation.CarryForward($"{account}-ingaende", $"{account}-utgaende"),
            }),
            new TableRelation.Sum("totalt-arligt-resultat", [.. accounts.Select(account => $"{account}-resultat")]),
            new TableRelation.Sum("totalt-ackumulerat", [.. accounts.Select(account => $"{account}-utgaende")]),
        ]),
    request));

// Table 8: investments and what finances them.
var investments = Read("Tabell 8. Verksamhetsinvesteringar", Years("utfall", "prognos", "beräkning"),
    """
    Datasystem, rättigheter m.m.;495 791;468 350;535 200;532 000;512 800
    Maskiner, inventarier och installationer m.m.;139 836;211 356;337 000;267 500;278 000
    Byggnader, mark och annan fast egendom;—;—;—;—;—
    Övriga verksamhetsinvesteringar;23 554;30 294;20 000;20 000;20 000
    Summa verksamhetsinvesteringar;659 181;710 000;892 200;819 500;810 800
    Lån i Riksgäldskontoret;659 181;710 000;892 200;819 500;810 800
    Summa finansiering;659 181;710 000;892 200;819 500;810 800
    """);
Show(new(
    With(
        investments,
        new TableRelation.Sum("summa-verksamhetsinvesteringar", [.. investments.Rows.Take(4).Select(row => row.Code)]),
        new TableRelation.Sum("summa-finansiering", ["lan-i-riksgaldskontoret"]),
        new TableRelation.Sum("summa-finansiering", ["summa-verksamhetsinvesteringar"])),
    request));

// Table 9: the loan frame. Five figures are one off, and all of it can be true at once.
#region loans
var loans = new Reconciliation(
    With(
        Read("Tabell 9. Låneram och räntor", Years("utfall", "prognos", "beräkning"),
            """
            IB lån;1 859 468;1 942 896;2 035 091;2 263 967;2 387 729
            Nyupplåning;695 358;710 000;892 200;819 500;810 800
            Amorteringar (-);-611 929;-617 805;-663 324;-695 738;-781 121
            UB lån;1 942 896;2 035 091;2 263 967;2 387 729;2 417 408
            Ränteutgifter;67 430;75 000;57 000;52 000;54 000
            Summa amorteringar och ränteutgifter;679 360;692 805;720 324;747 738;835 121
            Utgiftsområde 2:1 ap.1;643 165;659 007;697 827;731 703;819 943
            Övrig finansiering;36 194;33 797;22 498;16 035;15 178
            Summa finansiering;679 360;692 805;720 324;747 738;835 121
            """),
        new TableRelation.Sum("ub-lan", ["ib-lan", "nyupplaning", "amorteringar"]),
        new TableRelation.CarryForward("ib-lan", "ub-lan"),
        new TableRelation.Sum("summa-amorteringar-och-ranteutgifter", ["ranteutgifter"], ["amorteringar"]),
        new TableRelation.Sum("summa-finansiering", ["utgiftsomrade-2-1-ap-1", "ovrig-finansiering"]),
        new TableRelation.Sum("summa-finansiering", ["summa-amorteringar-och-ranteutgifter"])),
    request);
Show(loans);

// An example of true amounts that satisfy every relation and round to what was printed.
foreach (var figure in loans.Figures.Where(figure => figure.Cell?.Column == 0 && figure.Example != figure.Printed))
{
    Console.WriteLine($"{figure.Swedish}: tryckt {AmountUnit.Tkr.Show(figure.Printed, Language.Swedish)}, till exempel {AmountUnit.KronorAndOre.Show(figure.Example.Round(Rounding.ToOre), Language.Swedish)} kr");
}
#endregion
Console.WriteLine();

// Table 10: 34 objects; every column is summed, and every row's total is what was accumulated and each year's.
var objects = Read("Tabell 10. Investeringar över 20 miljoner kronor", "Totalt;Ack.;2024 Prognos;2025 Beräknat;2026 Beräknat;2027 Beräknat",
    """
    Automatisering och digitalisering av assistansersättning;111 106;75 106;13 000;13 000;10 000;0
    Behörighetshantering, teknik;38 000;0;8 000;15 000;15 000;0
    Bostadsbidrag ur COBOL;237 467;218 167;19 300;0;0;0
    Digitalisering inom internationell vård;52 901;52 001;900;0;0;0
    Digitalisering och automatisering av aktivitetsstöd, utvecklingsersättning och etableringsersättning;112 969;93 845;16 034;3 090;0;0
    Digitalt informationsutbyte sjuk- och föräldraförsäkring;73 850;13 850;4 000;18 667;18 667;18 667
    Effektivisering anspråkshantering sjukpenning och rehabersättning;45 000;0;45 000;0;0;0
    Effektivisering handläggning inom förebyggande sjukpenning, sjukpenning och rehabersättning;36 000;0;0;12 000;12 000;12 000
    Framtidssäkrad förvaltning av handikappersättning och yrkesskador;48 355;4 355;11 000;11 000;11 000;11 000
    Framtidssäkrad lagring av försäkringsdokument;88 891;88 836;55;0;0;0
    Fysisk säkerhet;122 000;42 000;20 000;20 000;20 000;20 000
    Handläggningsstöd (generellt);53 498;27 608;12 670;13 220;0;0
    IT-utveckling för statligt huvudmannaskap av assistansersättning;47 000;0;10 000;20 000;17 000;0
    Livscykelhantering Betalning;50 000;0;10 000;20 000;20 000;0
    Livscykelhantering Java;38 505;22 728;10 777;5 000;0;0
    Livscykelhantering kommunikationslösningar;87 229;3 229;24 000;20 000;20 000;20 000
    Livscykelhantering tandvård;167 422;35 152;35 000;53 260;44 010;0
    Livscykelhantering ÄHS end of life;109 495;2 495;17 000;27 000;36 000;27 000
    Moderniserad teknisk plattform;215 139;165 539;25 000;24 600;0;0
    Moderniserad webbplattform;80 940;71 070;9 870;0;0;0
    Moderniserat handläggningsstöd för underhållsstöd;300 392;55 392;26 000;35 000;35 000;149 000
    Moderniserat handläggningsstöd för återbetalningar;49 000;0;0;15 000;14 000;20 000
    Motverka bidragsbrott och felaktiga utbetalningar;127 006;29 006;0;32 667;32 667;32 667
    Nytt handläggarstöd och e-tjänster bostadstillägg;112 280;98 280;11 000;3 000;0;0
    Nytt handläggningsstöd för sjuk- och aktivitetsersättning;57 993;12 993;18 500;26 500;0;0
    Nytt handläggningsstöd och e-tjänster för arbetsskador;83 000;0;8 000;15 000;20 000;40 000
    Nytt IT-stöd för sjukförsäkring;312 705;260 343;52 362;0;0;0
    Robust betalningssystem;116 175;41 175;25 000;20 000;30 000;0
    Sanktionsavgifter;120 000;0;0;30 000;30 000;60 000
    Single Digital Gateway (SDG);47 940;17 940;0;7 500;7 500;15 000
    Utbetalningsmyndigheten;167 131;0;34 131;61 500;50 000;21 500
    Utveckling av IT-stöd Bostadsbidrag;38 000;0;4 000;17 500;16 500;0
    Ökad automatisering och effektivisering bostadstillägg;39 000;0;0;8 000;11 000;20 000
    Ökad effektivitet och rättssäkerhet omvårdnadsbidrag och merkostnadsersättning (OMV/MEK);71 251;38 251;13 000;10 000;10 000;0
    Summa utgifter;3 457 639;1 469 361;483 599;557 503;480 343;466 833
    Lån i Riksgäldskontoret;2 810 256;1 170 061;396 675;458 425;392 111;392 983
    Förvaltningsmedel;647 384;299 300;86 924;99 077;88 232;73 850
    Summa finansiering;3 457 639;1 469 361;483 599;557 503;480 343;466 833
    Datasystem, rättigheter m.m.;2 688 256;1 128 061;376 675;438 425;372 111;372 983
    Övriga verksamhetsinvesteringar;122 000;42 000;20 000;20 000;20 000;20 000
    Summa anläggningstillgångar;2 810 256;1 170 061;396 675;458 425;392 111;392 983
    """);
#region columns
var rows = objects.Rows.Select(row => row.Code).ToList();
var columns = new Reconciliation(
    With(
        objects,
        new TableRelation.Sum("summa-utgifter", [.. rows.TakeWhile(row => row != "summa-utgifter")]),
        new TableRelation.Sum("summa-finansiering", ["lan-i-riksgaldskontoret", "forvaltningsmedel"]),
        new TableRelation.Sum("summa-finansiering", ["summa-utgifter"]),
        new TableRelation.Sum("summa-anlaggningstillgangar", ["datasystem-rattigheter-m-m", "ovriga-verksamhetsinvesteringar"]),
        new TableRelation.Sum("lan-i-riksgaldskontoret", ["summa-anlaggningstillgangar"])),
    request,
    StatedSum.OfColumns(objects, total: 0, parts: [1, 2, 3, 4, 5]));
#endregion
Show(columns);

// Tables 11 and 12 have no sums: use of a credit against its limit. There is nothing to try.
foreach (var (title, text) in new[]
{
    ("Tabell 11. Räntekontokredit", "Maximalt utnyttjad;234 735;350000;100 000\nBehållning;6 767;-100 000;50 000\nBeslutad räntekontokredit;500 000;500 000;500 000"),
    ("Tabell 12. Övrig kredit", "Maximalt utnyttjad;145 786;152 000;150 000\nNyttjad;145 786;;\nBeslutad kredit;170 000;170 000;170 000"),
})
{
    Show(new(Read(title, "2023 Utfall;2024 Prognos;2025 Beräkning", text), request));
}

StatedSum Prose(string row, int mkr) => StatedSum.OfRow(new($"Texten om {table1[row].Swedish}", $"The text on {table1[row].English}", Kronor.Mkr(mkr), Kronor.Mkr(1)), table1, row);

// A verdict for each relation, what couldn't be tried, and what can be said of all at once.
static void Show(Reconciliation result)
{
    if (result.Checks.Count == 0)
    {
        Console.WriteLine($"{result.Table.Swedish}: inget samband att pröva.");
        return;
    }

    Console.WriteLine(result);
    if (result.Untried.Count > 0)
    {
        Console.WriteLine($"Ej prövat, inget anges: {string.Join("; ", result.Untried.Select(relation => relation.Swedish))}");
    }

    Console.WriteLine($"Tillsammans: {Name(result.Verdict)}\n");
}

static string Name(RelationVerdict verdict) => verdict switch
{
    RelationVerdict.Exact => "exakt",
    RelationVerdict.ExplainedByRounding => "avrundning kan förklara allt på en gång",
    _ => "omöjligt",
};

static string Years(string first, string second, string rest) => $"2023 {first};2024 {second};2025 {rest};2026 {rest};2027 {rest}";

static FiscalTable Read(string title, string headings, string text) => TableReader.Csv($"Tusentals kronor;{headings}\n{text}", new TableReading(title, title)).Table;

static TableRelation Total(FiscalTable table) => new TableRelation.Sum("summa", [.. table.Rows.Select(row => row.Code).Where(code => code != "summa")]);

static FiscalTable With(FiscalTable table, params ReadOnlySpan<TableRelation> relations) =>
    new(table.Swedish, table.English, table.Unit, table.Columns, table.Rows, ValueList.Create(relations));
