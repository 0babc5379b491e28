using System.Text.RegularExpressions;

namespace Dramatis.Notebooks.Tests.Languages;

public sealed class MagicTests : IDisposable
{
    private readonly Cells cells = new();

    public void Dispose() => cells.Dispose();

    [Fact]
    public void Pasted_data_is_a_value_that_other_languages_take()
    {
        Assert.Equal("name,n\nIran,3", cells.Run("#!value --name pasted\nname,n\nIran,3", "#!share --from value pasted\npasted.Trim()"));
        Assert.Equal("3", cells.Run("#!set --name three --value 3\nthree"));
    }

    [Fact]
    public void Time_tells_how_long_a_cell_took()
    {
        var shown = cells.Run("#!time\n40 + 2");

        Assert.Matches(new Regex(@"^42Wall time: [\d.]+ ms$"), shown);
    }

    [Fact]
    public void Who_lists_the_variables_of_the_cell_s_language()
    {
        cells.Run("var b = \"<i>\"; var a = 1;", "#!sql --name found\nSELECT 1 AS n");

        Assert.Equal("name\na\nb", cells.Run("#!who"));
        Assert.Equal("name  type           value\na     System.Int32   1\nb     System.String  <i>", cells.Run("#!whos"));
        Assert.DoesNotContain("<i>", cells.Html("#!whos"), StringComparison.Ordinal);
        Assert.Equal("name\n_\nfound", cells.Run("#!sql\n#!who"));
        Assert.Equal("name\nx", cells.Run("#!fsharp\nlet x = 1", "#!fsharp\n#!who"));
    }

    [Fact]
    public void Lsmagic_lists_commands_and_languages()
    {
        var shown = cells.Run("#!lsmagic");

        Assert.All(
            new[] { "#!about", "#!csharp", "#!fsharp", "#!html", "#!import", "#!javascript", "#!lsmagic", "#!markdown", "#!mermaid", "#!set", "#!share", "#!sql", "#!time", "#!value", "#!who", "#!whos", "#r" },
            command => Assert.Matches(new Regex($"(?m)^{command} "), shown));
        Assert.DoesNotContain("nuget-restore", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void About_tells_versions() => Assert.Contains("Dramatis   " + Dramatis.Corpora.Provenance.KitVersion, cells.Run("#!about"), StringComparison.Ordinal);

    [Fact]
    public void Import_runs_another_notebook_or_script()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("s.csx", "var fromScript = 5;");
        using var study = new Study().With("other", "# Text", "var fromNotebook = 6;", "#!sql --name rows\nSELECT 7 AS n");

        cells.Run($"#!import \"{script}\"", $"#!import \"{study.PathOf("other")}\"");

        Assert.Equal("11", cells.Run("fromScript + fromNotebook"));
        Assert.Equal("n\n7", cells.Run("#!sql\nSELECT * FROM rows"));
    }

    [Theory]
    [InlineData("nothere.ipynb", "nothere.ipynb: no such file")]
    [InlineData("bad.csx", "nonsense")]
    [InlineData("data.xyz", "can be imported")]
    public void What_can_not_be_imported_is_said(string file, string said)
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.csx", "nonsense");
        folder.Write("data.xyz", "1");

        Assert.Contains(said, cells.Fail($"#!import \"{Path.Combine(folder.Path, file)}\""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("Nothing.Is.Called.So", cells.Fail($"#i \"nuget: {folder.Path}\"\n#r \"nuget: Nothing.Is.Called.So, 1.0.0\""), StringComparison.Ordinal);
        Assert.Equal("1", cells.Run("1"));
    }

    [Fact]
    public void A_package_is_had_and_the_kit_s_own_assemblies_stay()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"), "deedle", "8.1.0")),
            "No package folder on this machine.");
        cells.Run("#r \"nuget: Deedle, 8.1.0\"");

        Assert.Equal("n\n1", cells.Run("var f = Frame.FromRowKeys(new[] { 0 }); f.AddColumn(\"n\", new[] { 1 });\nf"));
    }
}
