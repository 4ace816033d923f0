namespace FiscalRules;

/// <summary>A rule over columns, row by row independent: a group of rows at a time, and one row by the scalar rule.</summary>
internal interface ILaneKernel : IRowKernel
{
    /// <summary>Computes and stores the rows from <paramref name="first"/> on, as many as a vector holds; or stores nothing and says no, where one is outside the range in which the lanes are exact.</summary>
    bool TryGroup<TLanes, TVector>(nuint first)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct;
}
