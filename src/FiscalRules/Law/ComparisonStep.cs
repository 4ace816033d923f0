namespace FiscalRules.Law;

/// <summary>One thing that a comparison changes on its way from one result to the other.</summary>
/// <param name="Cause">Whether it is an input or law.</param>
/// <param name="Code">A stable name in kebab case.</param>
/// <param name="Swedish">What it is in Swedish.</param>
/// <param name="English">What it is in English.</param>
/// <param name="Provision">What it rests on in the later result.</param>
/// <param name="Take">What the rule computes from, with this one thing as the other result has it.</param>
/// <typeparam name="T">What the rule computes from, inputs and terms together.</typeparam>
internal sealed record ComparisonStep<T>(ComparisonCause Cause, string Code, string Swedish, string English, Provision Provision, Func<T, T, T> Take)
{
    public static ComparisonStep<T> Input(string code, string swedish, string english, Provision provision, Func<T, T, T> take) =>
        new(ComparisonCause.Input, code, swedish, english, provision, take);

    public static ComparisonStep<T> Law(string code, string swedish, string english, Provision provision, Func<T, T, T> take) =>
        new(ComparisonCause.Law, code, swedish, english, provision, take);
}
