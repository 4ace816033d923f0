namespace FiscalRules.Balance;

/// <summary>Whether one deficit is restored in time by an action plan (<c>återställs senast</c>), with its measures and without them.</summary>
/// <param name="Origin">The fiscal year of the deficit.</param>
/// <param name="Deadline">The last fiscal year to restore it in, with the measures.</param>
/// <param name="Missing">What is left of it when that year ends, with the measures: zero where it is restored in time, null where the plan ends before with something left.</param>
/// <param name="MissingWithout">The same without the measures, by the deadline it then has: a longer time that was decided for nothing with them may have effect without.</param>
public sealed record PlannedRestoration(FiscalYear Origin, FiscalYear Deadline, Kronor? Missing, Kronor? MissingWithout)
{
    /// <summary>Whether it is restored in time with the measures; null where the plan ends before its deadline.</summary>
    public bool? IsInTime => Missing is { } left ? left == Kronor.Zero : null;

    /// <summary>Whether it is restored in time without the measures; null where the plan ends before its deadline.</summary>
    public bool? IsInTimeWithout => MissingWithout is { } left ? left == Kronor.Zero : null;
}
