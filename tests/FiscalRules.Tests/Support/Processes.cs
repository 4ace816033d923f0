namespace FiscalRules.Tests.Support;

/// <summary>The tests that start processes, one at a time and with nothing beside them: they build the same projects.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Processes
{
    public const string Name = "Processes";
}
