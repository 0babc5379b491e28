namespace Dramatis.Charts.Tests.Export;

/// <summary>Figures of every kind that is drawn without a browser, and of the features that a layout has.</summary>
public static class Gallery
{
    private static readonly string Folder = System.IO.Path.Combine(Repository.Root, "tests", "Dramatis.Charts.Tests", "Export", "Gallery");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => System.IO.Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static string Path(string name) => System.IO.Path.Combine(Folder, name + ".json");

    public static string Json(string name) => File.ReadAllText(Path(name));
}
