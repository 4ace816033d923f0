namespace FiscalRules.Grants;

/// <summary>One of the 22 groups of a need model (<c>grupp i behovsmodellen</c>): six of children, twelve of adults, four of the elderly. No other can be made.</summary>
/// <remarks>The default value is the first: children under one year in households below the median.</remarks>
public readonly record struct NeedGroup
{
    private const int Children = 6;
    private const int Adults = 12;

    private static readonly ValueList<string> Names =
    [
        "0 år, under medianen", "0 år, över medianen",
        "1–5 år, under medianen", "1–5 år, över medianen",
        "6–18 år, under medianen", "6–18 år, över medianen",
        "19–49 år, under medianen, låg utbildning", "19–49 år, under medianen, hög utbildning",
        "19–49 år, över medianen, låg utbildning", "19–49 år, över medianen, hög utbildning",
        "50–69 år, under medianen, låg utbildning", "50–69 år, under medianen, hög utbildning",
        "50–69 år, över medianen, låg utbildning", "50–69 år, över medianen, hög utbildning",
        "70–79 år, under medianen, låg utbildning", "70–79 år, under medianen, hög utbildning",
        "70–79 år, över medianen, låg utbildning", "70–79 år, över medianen, hög utbildning",
        "80–89 år, ensamboende", "80–89 år, sammanboende",
        "90 år och äldre, ensamboende", "90 år och äldre, sammanboende",
    ];

    private NeedGroup(int index) => Index = index;

    /// <summary>How many groups there are: 22.</summary>
    public static int Count => Names.Count;

    /// <summary>All groups, in the order of the agreements: by age, then income, then education; by age, then household.</summary>
    public static ValueList<NeedGroup> All { get; } = Enumerable.Range(0, Count).Select(static index => new NeedGroup(index)).ToValueList();

    /// <summary>The place among <see cref="All"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>A group of children.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is none of the named ones.</exception>
    public static NeedGroup Child(ChildAge age, HouseholdIncome income) =>
        new((Checked((int)age, 3, nameof(age)) * 2) + Checked((int)income, 2, nameof(income)));

    /// <summary>A group of adults under 80.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is none of the named ones.</exception>
    public static NeedGroup Adult(AdultAge age, HouseholdIncome income, Education education) =>
        new(Children + (Checked((int)age, 3, nameof(age)) * 4) + (Checked((int)income, 2, nameof(income)) * 2) + Checked((int)education, 2, nameof(education)));

    /// <summary>A group of those of 80 and over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An argument is none of the named ones.</exception>
    public static NeedGroup Elderly(ElderlyAge age, Household household) =>
        new(Children + Adults + (Checked((int)age, 2, nameof(age)) * 2) + Checked((int)household, 2, nameof(household)));

    /// <summary>The group in Swedish words.</summary>
    public override string ToString() => Names[Index];

    private static int Checked(int value, int count, string name) =>
        value >= 0 && value < count ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} is one of the named ones.");
}
