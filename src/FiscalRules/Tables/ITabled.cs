namespace FiscalRules.Tables;

/// <summary>A result for which an official or agreed table exists.</summary>
public interface ITabled
{
    /// <summary>The result in the official layout. Made when asked for; costs nothing before.</summary>
    FiscalTable ToTable();
}
