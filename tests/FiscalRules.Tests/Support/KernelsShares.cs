namespace FiscalRules.Tests.Support;

/// <summary>A pool shared by need: persons in 22 groups of 21 regions, and what a person of each group costs.</summary>
internal static class NeedKernel
{
    public const int Regions = 21;

    public const int Groups = 22;

    /// <summary>The main amount of the agreement of 2021 on the pharmaceutical benefits.</summary>
    public static Kronor Pool { get; } = Kronor.Of(33_432_900_840);

    /// <summary>Persons, the groups of a region beside each other.</summary>
    public static long[] Persons { get; } = KernelData.Column(Regions * Groups, 41, 1_000, 50_000).Select(static number => number.Ore).ToArray();

    /// <summary>By group.</summary>
    public static Kronor[] Tags { get; } = KernelData.Column(Groups, 42, 500_000, 6_500_000);

    /// <summary>What each region costs by the tags, in öre: its weight.</summary>
    public static long[] Weights { get; } = Enumerable.Range(0, Regions)
        .Select(static region => Enumerable.Range(0, Groups).Sum(group => Persons[(region * Groups) + group] * Tags[group].Ore))
        .ToArray();
}

/// <summary>A loan of 300 million kronor over 480 months at 3.25 per cent a year, each month a twelfth of it.</summary>
internal static class AnnuityKernel
{
    public const int Months = 480;

    public static Kronor Principal { get; } = Kronor.Mkr(300);

    public static Ratio YearlyRate { get; } = Ratio.Percent(3.25m);

    public static Ratio MonthlyRate { get; } = YearlyRate / Ratio.Of(12);

    /// <summary>The exact annuity, rounded to the öre.</summary>
    public static Kronor Payment { get; } = Kronor.Of(1_117_623.70m);

    /// <summary>Where the interest of each month is rounded to the öre.</summary>
    public static Kronor Interest { get; } = Kronor.FromOre(23_645_937_195);

    /// <summary>Which takes what is left.</summary>
    public static Kronor LastPayment { get; } = Kronor.Of(1_117_619.65m);
}
