namespace FiscalRules.Appropriations;

/// <summary>Which year's allotted amount the disposable saving is a share of (<c>tre procent av det tilldelade beloppet</c>, 7 §). The ordinance doesn't say.</summary>
public enum SavingBase
{
    /// <summary>That of the year the saving arose. The default, and the common practice.</summary>
    YearItArose,

    /// <summary>That of the year the saving is to be used.</summary>
    YearItIsUsed,
}
