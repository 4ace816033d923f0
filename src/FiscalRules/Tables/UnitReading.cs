namespace FiscalRules.Tables;

/// <summary>How a table would fit if it, or a column of it, were printed in another unit than it says (<c>tänkbar annan enhet</c>). Nothing is converted.</summary>
/// <param name="Column">The column, from 0; null for the whole table.</param>
/// <param name="IsLarger">Whether the unit would be 1 000 times larger than stated; otherwise 1 000 times smaller.</param>
/// <param name="Tried">How many relations can tell: those with figures on both sides.</param>
/// <param name="Stated">How many of them are possible in the unit that is stated.</param>
/// <param name="Possible">How many of them would be possible.</param>
public sealed record UnitReading(int? Column, bool IsLarger, int Tried, int Stated, int Possible);
