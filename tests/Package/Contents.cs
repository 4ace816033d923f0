// Lists what the packages in a folder hold, and what they depend on: dotnet run Contents.cs -- FOLDER
using System.IO.Compression;
using System.Xml.Linq;

foreach (var path in Directory.EnumerateFiles(args[0], "FiscalRules.*nupkg").Order(StringComparer.Ordinal))
{
    using var package = ZipFile.OpenRead(path);
    Console.WriteLine(Path.GetExtension(path));

    // What every package has for the container's sake, one of them under a random name, isn't of interest.
    foreach (var entry in package.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal))
        Console.WriteLine($"  {entry}");

    using var stream = package.GetEntry("FiscalRules.nuspec")!.Open();
    var nuspec = XDocument.Load(stream);
    foreach (var dependency in nuspec.Descendants().Where(element => element.Name.LocalName == "dependency"))
        Console.WriteLine($"  depends on {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}");
}

static bool IsOurs(string entry) =>
    !entry.StartsWith("_rels/", StringComparison.Ordinal)
    && !entry.StartsWith("package/services/", StringComparison.Ordinal)
    && entry != "[Content_Types].xml";
