using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dramatis.Notebooks.Documents;

/// <summary>A notebook’s file in memory. All that it holds is kept, also what this kit doesn’t know.</summary>
internal sealed class Notebook
{
    private readonly JsonObject json;

    private Notebook(string path, JsonObject json)
    {
        Path = path;
        this.json = json;

        // An injected cell has the number of the one that it follows: in a run and in the file that it is for, cells are called the same.
        var number = 0;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new Cell(cell!.AsObject(), Cell.IsInjected(cell.AsObject()) ? Math.Max(number, 1) : ++number))];
    }

    /// <summary>The file, as the user would name it.</summary>
    public string Path { get; }

    /// <summary>The file’s name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder that relative paths in the notebook start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>The kernel of those cells that name none themselves.</summary>
    public string? KernelName => json["metadata"] is JsonObject metadata
        ? Text(metadata["polyglot_notebook"]?["kernelInfo"]?["defaultKernelName"]) ?? Text(metadata["kernelspec"]?["language"])?.ToLowerInvariant().Replace("c#", "csharp", StringComparison.Ordinal)
        : null;

    public IReadOnlyList<Cell> Cells { get; private set; }

    public IEnumerable<Cell> CodeCells => Cells.Where(c => c.IsCode);

    /// <summary>Reads the notebook at <paramref name="path"/>.</summary>
    /// <exception cref="DramatisException">The file isn’t there or is no notebook of format 4.</exception>
    public static Notebook Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new DramatisException($"{path}: can’t be read. {e.Message}", e);
        }
    }

    /// <summary>The notebook at <paramref name="path"/>, which holds <paramref name="text"/>.</summary>
    /// <exception cref="DramatisException">The text is no notebook of format 4.</exception>
    public static Notebook Parse(string path, string text)
    {
        try
        {
            var json = JsonNode.Parse(text) as JsonObject;
            if (json is null || json["nbformat"]?.GetValueKind() != JsonValueKind.Number || json["nbformat"]!.GetValue<int>() != 4
                || json["cells"] is not JsonArray cells || cells.Any(c => c is not JsonObject))
            {
                throw new DramatisException($"{path}: no notebook of format 4. Open it in VS Code or Jupyter and save it anew.");
            }

            return new Notebook(path, json);
        }
        catch (JsonException e)
        {
            throw new DramatisException($"{path}: no notebook, its JSON breaks off in line {(e.LineNumber ?? 0) + 1}.", e);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new DramatisException($"{path}: can’t be read. {e.Message}", e);
        }
    }

    /// <summary>Another notebook with the same content.</summary>
    public Notebook Copy() => new(Path, (JsonObject)json.DeepClone());

    /// <summary>Puts a code cell that gives parameters their values right behind the one that declares them.</summary>
    public void Inject(string source)
    {
        // The id is like the format wants it (letters, digits, - and _) and the same in every run.
        var injected = new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["id"] = FreeId(Cell.InjectedTag),
            ["metadata"] = new JsonObject { ["tags"] = new JsonArray(Cell.InjectedTag) },
            ["outputs"] = new JsonArray(),
            ["source"] = Json.Lines(source),
        };
        var declaring = Cells.First(c => c.IsCode && c.HasTag(Cell.ParametersTag));
        var cells = json["cells"]!.AsArray();
        cells.Insert(cells.IndexOf(declaring.Json) + 1, injected);
        Cells = [.. Cells.SelectMany(c => c == declaring ? [c, new Cell(injected, c.Number)] : new[] { c })];
    }

    /// <summary>Empties all code cells of what an earlier run left, and takes out what it injected.</summary>
    public void Clear()
    {
        var cells = json["cells"]!.AsArray();
        foreach (var cell in Cells.Where(c => c.HasTag(Cell.InjectedTag)))
        {
            cells.Remove(cell.Json);
        }

        Cells = [.. Cells.Where(c => !c.HasTag(Cell.InjectedTag))];
        foreach (var cell in CodeCells)
        {
            cell.Clear();
        }

        GiveIds();
    }

    /// <summary>The notebook as its file holds it.</summary>
    public string Write() => Json.Write(json);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private void GiveIds()
    {
        // Cells have ids since format 4.5; an older notebook gets some by number.
        json["nbformat_minor"] = 5;
        foreach (var cell in Cells)
        {
            cell.Json["metadata"] ??= new JsonObject();
            cell.Json["id"] ??= FreeId($"cell-{cell.Number}");
        }
    }

    private string FreeId(string wanted)
    {
        var taken = Cells.Select(c => c.Json["id"]?.ToString()).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(id => !taken.Contains(id));
    }
}
