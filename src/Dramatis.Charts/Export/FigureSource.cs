using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dramatis.Charts.Export;

/// <summary>A figure in plotly’s JSON, read and checked: from the kit, from plotly for Python or R, or written by hand.</summary>
internal sealed class FigureSource
{
    /// <summary>The width of a figure that names none, in pixels.</summary>
    public const double DefaultWidth = 700;

    /// <summary>The height of a figure that names none, in pixels.</summary>
    public const double DefaultHeight = 450;

    private FigureSource(JsonArray data, JsonObject layout, JsonObject? config) => (Data, Layout, Config) = (data, layout, config);

    /// <summary>The traces.</summary>
    public JsonArray Data { get; }

    /// <summary>The layout.</summary>
    public JsonObject Layout { get; }

    /// <summary>How plotly.js shows it; not used for files.</summary>
    public JsonObject? Config { get; }

    /// <summary>The width that the figure names, in pixels.</summary>
    public double? Width => Number(Layout["width"]);

    /// <summary>The height that it names.</summary>
    public double? Height => Number(Layout["height"]);

    /// <summary>Reads a figure: an object with <c>data</c> and <c>layout</c>, also where an HTML widget of R holds it in <c>x</c>.</summary>
    /// <exception cref="DramatisException">The text is no such JSON.</exception>
    public static FigureSource Parse(string json)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 });
        }
        catch (JsonException e)
        {
            throw new DramatisException($"The figure is no JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.", e);
        }

        var figure = root as JsonObject;
        figure = figure?["x"] is JsonObject widget && figure["data"] is null ? widget : figure;
        if (figure?["data"] is not JsonArray data || data.Any(trace => trace is not JsonObject))
        {
            throw new DramatisException("The JSON holds no figure: it must be an object with a list “data” of traces and an object “layout”, as plotly writes it.");
        }

        var layout = figure["layout"] as JsonObject ?? [];
        figure.Remove("data");
        figure.Remove("layout");
        return new FigureSource((JsonArray)Decoded(data)!, (JsonObject)Decoded(layout)!, figure["config"] as JsonObject);
    }

    /// <summary>A copy, to be changed.</summary>
    public FigureSource Copy() => new((JsonArray)Data.DeepClone(), (JsonObject)Layout.DeepClone(), Config);

    /// <summary>A number, or null for anything else.</summary>
    internal static double? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    /// <summary>Lists in the compact form of plotly for Python 6, <c>{"dtype": "f8", "bdata": "…"}</c>, as plain lists.</summary>
    private static JsonNode? Decoded(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject compact when compact["dtype"] is JsonValue type && compact["bdata"] is JsonValue bytes:
                return Numbers((string)type!, Convert.FromBase64String((string)bytes!), compact["shape"]);
            case JsonObject plain:
                foreach (var (name, value) in plain.ToList())
                {
                    if (value is JsonObject or JsonArray && Decoded(value) is var decoded && !ReferenceEquals(decoded, value))
                    {
                        plain[name] = decoded;
                    }
                }

                return plain;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is JsonObject or JsonArray && Decoded(list[i]) is var decoded && !ReferenceEquals(decoded, list[i]))
                    {
                        list[i] = decoded;
                    }
                }

                return list;
            default:
                return node;
        }
    }

    private static JsonArray Numbers(string type, byte[] bytes, JsonNode? shape)
    {
        var (size, read) = type switch
        {
            "f8" => (8, (Func<int, double>)(i => BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(i)))),
            "f4" => (4, i => BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(i))),
            "i4" => (4, i => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i))),
            "u4" => (4, i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i))),
            "i2" => (2, i => BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(i))),
            "u2" => (2, i => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i))),
            "i1" => (1, i => (sbyte)bytes[i]),
            "u1" or "u1c" => (1, i => bytes[i]),
            _ => throw new DramatisException($"The figure holds numbers of type “{type}”, which plotly doesn’t know."),
        };
        double[] numbers = [.. Enumerable.Range(0, bytes.Length / size).Select(i => read(i * size))];
        int[] lengths = [.. ((shape as JsonValue)?.ToString() ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(int.Parse)];
        return lengths.Length == 2
            ? new JsonArray([.. numbers.Chunk(Math.Max(1, lengths[1])).Select(row => (JsonNode)List(row))])
            : List(numbers);
    }

    private static JsonArray List(double[] numbers) => new([.. numbers.Select(n => double.IsFinite(n) ? (JsonNode)JsonValue.Create(n) : null)]);
}
