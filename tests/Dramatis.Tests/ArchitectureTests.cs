using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Dramatis.Tests;

/// <summary>Data goes one way: a part may know those before it, not those behind it.</summary>
public partial class ArchitectureTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "src"));

    [Theory]
    [InlineData("Progress", "")]
    [InlineData("Corpora", "Progress")]
    [InlineData("Tokens", "Corpora")]
    [InlineData("Entities", "Progress Corpora Tokens")]
    [InlineData("Counts", "Corpora Tokens Entities")]
    [InlineData("CoOccurrence", "Corpora Tokens Entities Counts")]
    [InlineData("Topics", "Progress Corpora Tokens Entities Counts")]
    [InlineData("Evaluation", "Progress Corpora Tokens Entities")]
    public void Parts_of_the_library_know_only_those_before_them(string part, string known)
    {
        var folder = Path.Combine(Source, "Dramatis", part);
        var allowed = known.Split(' ').Append(part);
        Assert.All(SourceFiles(folder), file => Assert.All(
            PartName().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value), used => Assert.Contains(used, allowed)));
    }

    [Theory]
    [InlineData("Dramatis", "")]
    [InlineData("Dramatis.Charts", "Dramatis")]
    [InlineData("Dramatis.Embeddings", "Dramatis")]
    [InlineData("Dramatis.Notebooks", "Dramatis.Charts")]
    [InlineData("Dramatis.Cli", "Dramatis.Notebooks")]
    public void Projects_refer_to_the_one_before_them(string project, string expected)
    {
        var file = File.ReadAllText(Path.Combine(Source, project, project + ".csproj"));
        Assert.Equal(expected, string.Join(' ', ProjectReference().Matches(file).Select(m => m.Groups[1].Value)));
    }

    [Theory]
    [InlineData("Microsoft.ML", "Dramatis/Topics Dramatis.Embeddings")]
    [InlineData("Deedle", "Dramatis.Charts/Tables Dramatis.Notebooks")]
    [InlineData("Plotly.NET", "Dramatis.Charts/Figures Dramatis.Charts/Export Dramatis.Notebooks")]
    public void A_package_is_used_in_one_place(string package, string places)
    {
        var homes = places.Split(' ').Select(p => Path.Combine(Source, p) + Path.DirectorySeparatorChar).ToList();
        var users = SourceFiles(Source).Where(f => Regex.IsMatch(File.ReadAllText(f), $@"^using (static )?{Regex.Escape(package)}[;.]", RegexOptions.Multiline));
        Assert.All(users, user => Assert.Contains(homes, home => user.StartsWith(home, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> SourceFiles(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        : [];

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\bDramatis\.(Progress|Corpora|Tokens|Entities|Counts|CoOccurrence|Topics|Evaluation)\b")]
    private static partial Regex PartName();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/([^/""]+)\.csproj""")]
    private static partial Regex ProjectReference();
}
