namespace FiscalRules;

/// <summary>A rule over a block of rows that takes several steps, each over the whole block: as many rows at a time as a vector holds, and one row by the scalar rule.</summary>
internal interface IBlockKernel
{
    /// <summary>Computes and stores the first rows of the block; or says no, having changed nothing that a later year builds on, where one is outside the range in which the lanes are exact.</summary>
    /// <param name="rows">How many rows: a multiple of what a vector holds.</param>
    bool TryBlock<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct;

    /// <summary>Computes and stores one row, checked: what the lanes have to equal.</summary>
    /// <exception cref="OverflowException">An amount doesn't fit.</exception>
    void Row(int row);

    /// <summary>What an exception calls a row.</summary>
    string Name(int row);
}
