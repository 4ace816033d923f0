namespace FiscalRules;

/// <summary>A rule row by row, as the scalar rule has it: what the lanes have to equal, and what takes over outside their range.</summary>
internal interface IRowKernel
{
    /// <summary>Computes and stores one row, checked.</summary>
    /// <exception cref="OverflowException">An amount doesn't fit.</exception>
    void Row(int row);

    /// <summary>What an exception calls a row, such as <c>Row 7</c>.</summary>
    string Name(int row);
}
