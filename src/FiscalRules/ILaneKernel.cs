namespace FiscalRules;

/// <summary>A rule over columns, row by row independent: a group of rows at a time, and one row by the scalar rule.</summary>
internal interface ILaneKernel
{
    /// <summary>Computes and stores the rows from <paramref name="first"/> on, as many as a vector holds; or stores nothing and says no, where one is outside the range in which the lanes are exact.</summary>
    bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct;

    /// <summary>Computes and stores one row, checked: what the lanes have to equal.</summary>
    /// <exception cref="OverflowException">An amount doesn't fit.</exception>
    void Row(int row);

    /// <summary>What an exception calls a row, such as <c>Row 7</c>.</summary>
    string Name(int row);
}
