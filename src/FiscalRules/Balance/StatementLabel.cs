namespace FiscalRules.Balance;

/// <summary>A name that published statements use for a line (<c>radbenämning</c>).</summary>
/// <param name="Name">The name, as <see cref="StatementLabels"/> compares it: lower case, without signs before it and footnotes after it.</param>
/// <param name="Line">The code of the line, as in the table of a <see cref="BalanceStatement"/>.</param>
public sealed record StatementLabel(string Name, string Line);
