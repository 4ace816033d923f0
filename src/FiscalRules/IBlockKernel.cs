namespace FiscalRules;

/// <summary>A rule over a block of rows that takes several steps, each over the whole block: as many rows at a time as a vector holds, and one row by the scalar rule.</summary>
internal interface IBlockKernel : IRowKernel
{
    /// <summary>Computes and stores the first rows of the block; or says no, having changed nothing that a later year builds on, where one is outside the range in which the lanes are exact.</summary>
    /// <param name="rows">How many rows: a multiple of what a vector holds.</param>
    bool TryBlock<TLanes, TVector>(int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct;
}
