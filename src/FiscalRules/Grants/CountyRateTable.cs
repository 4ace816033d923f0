namespace FiscalRules.Grants;

/// <summary>The county rates as the ordinance prints them, in hundredths of a per cent: grant to municipalities and to the region, fee of municipalities and of the region.</summary>
internal static class CountyRateTable
{
    /// <summary>Förordning (2004:881) 2 and 3 §§ as worded by 2023:683.</summary>
    public static ValueList<CountyRates> From2024 { get; } =
    [
        Of("01", 19_05, 10_03, 16_98, 9_51),
        Of("03", 19_14, 9_94, 17_07, 9_42),
        Of("04", 19_87, 9_21, 17_80, 8_69),
        Of("05", 18_93, 10_15, 16_86, 9_63),
        Of("06", 19_14, 9_94, 17_07, 9_42),
        Of("07", 19_77, 9_31, 17_70, 8_79),
        Of("08", 20_36, 8_72, 18_29, 8_20),
        Of("09", 19_60, 9_48, 17_54, 8_95),
        Of("10", 19_11, 9_97, 17_04, 9_45),
        Of("12", 19_70, 9_38, 17_63, 8_86),
        Of("13", 19_28, 9_80, 17_21, 9_28),
        Of("14", 19_41, 9_67, 17_34, 9_15),
        Of("17", 19_97, 9_11, 17_90, 8_59),
        Of("18", 19_00, 10_08, 16_93, 9_56),
        Of("19", 20_19, 8_89, 18_12, 8_37),
        Of("20", 19_51, 9_57, 17_44, 9_05),
        Of("21", 19_31, 9_77, 17_24, 9_25),
        Of("22", 21_04, 8_04, 18_97, 7_52),
        Of("23", 20_17, 8_91, 18_10, 8_39),
        Of("24", 20_55, 8_53, 18_48, 8_01),
        Of("25", 20_45, 8_63, 18_38, 8_11),
    ];

    private static CountyRates Of(string county, int municipalGrant, int regionalGrant, int municipalFee, int regionalFee) =>
        new(county, Ratio.Of(municipalGrant, 10_000), Ratio.Of(regionalGrant, 10_000), Ratio.Of(municipalFee, 10_000), Ratio.Of(regionalFee, 10_000));
}
