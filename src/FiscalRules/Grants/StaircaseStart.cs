namespace FiscalRules.Grants;

/// <summary>From where a region over the entry limit of a staircase (<c>ersättningstrappa</c>) is compensated. The agreements can be read in both ways.</summary>
public enum StaircaseStart
{
    /// <summary>From the national mean (<c>kostnader mellan medelvärdet och andra ersättningsnivån</c>): a cliff, since it jumps at the limit. The words of the text, and the default.</summary>
    Mean,

    /// <summary>From the entry limit (<c>över denna gräns</c>): no jump.</summary>
    EntryLimit,
}
