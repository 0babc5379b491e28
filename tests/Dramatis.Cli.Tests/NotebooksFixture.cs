namespace Dramatis.Cli.Tests;

/// <summary>The repository’s own notebooks, run twice as a user runs them, in two places and two settings of the machine.</summary>
public sealed class NotebooksFixture : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dramatis-").FullName;

    public NotebooksFixture()
    {
        First = Prepare("one");
        Second = Prepare(Path.Combine("two", "deeper"));
        (ExitCode, Output, Error) = DramatisCommand.RunIn(First, new Dictionary<string, string>(), "run");
        DramatisCommand.RunIn(Second, new Dictionary<string, string> { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "1" }, "run");
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public string First { get; }

    public string Second { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Prepare(string name)
    {
        var study = Path.Combine(folder, name);
        foreach (var file in new[] { "notebooks", "seeds" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(Repository.Root, part))))
        {
            var copy = Path.Combine(study, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return study;
    }
}
