namespace FiscalRules.Law;

/// <summary>In which order a comparison goes from one result to the other: inputs and law work on each other, so that what each of them did depends on which was changed first.</summary>
/// <remarks>Where only the inputs differ, or only the law, the order is of no effect. The rounding's part is the same in each order.</remarks>
public enum ComparisonOrder
{
    /// <summary>The new inputs under the old law, then the new law (<c>indata först</c>). The default: the law's part is what the law did to the accounts there are now.</summary>
    InputFirst,

    /// <summary>The new law on the old inputs, then the new inputs (<c>regler först</c>): the law's part is what the law did to the accounts there were.</summary>
    LawFirst,

    /// <summary>The mean of the two, which treats both results alike (<c>medelvärdet av båda ordningarna</c>); half an öre goes by the order of the parts.</summary>
    Average,
}
