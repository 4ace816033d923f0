using System.Diagnostics;

namespace FiscalRules.Loans;

/// <summary>The words for kinds of asset, as in the official tables.</summary>
internal static class AssetKindText
{
    public static ValueList<AssetKind> All { get; } = [AssetKind.Intangible, AssetKind.Equipment, AssetKind.Property, AssetKind.Other];

    public static string Swedish(this AssetKind kind) => kind switch
    {
        AssetKind.Intangible => "Datasystem, rättigheter m.m.",
        AssetKind.Equipment => "Maskiner, inventarier och installationer m.m.",
        AssetKind.Property => "Byggnader, mark och annan fast egendom",
        AssetKind.Other => "Övriga verksamhetsinvesteringar",
        _ => throw new UnreachableException(),
    };

    public static string English(this AssetKind kind) => kind switch
    {
        AssetKind.Intangible => "Computer systems, rights etc.",
        AssetKind.Equipment => "Machines, equipment and installations etc.",
        AssetKind.Property => "Buildings, land and other real property",
        AssetKind.Other => "Other investments in the activity",
        _ => throw new UnreachableException(),
    };

    public static string Code(this AssetKind kind) => kind switch
    {
        AssetKind.Intangible => "intangible",
        AssetKind.Equipment => "equipment",
        AssetKind.Property => "property",
        AssetKind.Other => "other",
        _ => throw new UnreachableException(),
    };

    public static void Check(AssetKind kind, string name)
    {
        if (kind is < AssetKind.Intangible or > AssetKind.Other)
        {
            throw new ArgumentOutOfRangeException(name, kind, "A kind of asset is one of the named ones.");
        }
    }
}
