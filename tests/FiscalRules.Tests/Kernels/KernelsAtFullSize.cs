namespace FiscalRules.Tests.Kernels;

/// <summary>The tests over millions of rows, one at a time: each holds some hundred megabytes.</summary>
[CollectionDefinition(Name)]
public sealed class KernelsAtFullSize
{
    public const string Name = "Kernels at full size";
}
