namespace FiscalRules.Law;

/// <summary>How much of a difference one thing brought (<c>del av skillnaden</c>): an input, a term of the law, or the roundings.</summary>
public sealed record ComparisonPart
{
    internal ComparisonPart(ComparisonCause cause, string code, string swedish, string english, Kronor amount, Provision provision) =>
        (Cause, Code, Swedish, English, Amount, Provision) = (cause, code, swedish, english, amount, provision);

    /// <summary>Whether it is an input, law or rounding.</summary>
    public ComparisonCause Cause { get; }

    /// <summary>A stable name in kebab case.</summary>
    public string Code { get; }

    /// <summary>What it is in Swedish.</summary>
    public string Swedish { get; }

    /// <summary>What it is in English.</summary>
    public string English { get; }

    /// <summary>How much of the difference it brought, signed; never zero.</summary>
    public Kronor Amount { get; }

    /// <summary>What it rests on in the later result: of a term, the provision that says it.</summary>
    public Provision Provision { get; }

    /// <summary>What it is in a language.</summary>
    public string Label(Language language) => language == Language.English ? English : Swedish;

    /// <summary>The Swedish label and the amount on one line.</summary>
    public override string ToString() => $"{Swedish}: {AmountUnit.KronorAndOre.Show(Amount, Language.Swedish)} kr";
}
