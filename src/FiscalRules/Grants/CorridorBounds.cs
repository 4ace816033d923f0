namespace FiscalRules.Grants;

/// <summary>What is rounded where a corridor's bounds (<c>gränser</c>) are drawn: the width, or each bound by itself.</summary>
public enum CorridorBounds
{
    /// <summary>The width in kronor, the same on both sides, so that the bounds lie symmetrically. The default, and what the agreements' figures show.</summary>
    FromRoundedWidth,

    /// <summary>Each bound by itself, as 97 and as 103 per cent of the middle: they lie up to a unit from symmetry.</summary>
    EachRounded,
}
