using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Notebooks.Parameters;

/// <summary>A type that a parameter given on the command line can have.</summary>
/// <param name="Name">The type as C# writes it.</param>
/// <param name="Parse">The value that a text gives; null if it gives none.</param>
/// <param name="Literal">A value as C# writes it.</param>
internal sealed record ParameterType(string Name, Func<string, object?> Parse, Func<object, string> Literal)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private static readonly ParameterType Text = new("string", text => text, value => SymbolDisplay.FormatLiteral((string)value, quote: true));

    private static readonly ParameterType Integer = new(
        "int", text => int.TryParse(text, NumberStyles.AllowLeadingSign, Culture, out var n) ? n : null, value => ((int)value).ToString(Culture));

    private static readonly ParameterType Long = new(
        "long", text => long.TryParse(text, NumberStyles.AllowLeadingSign, Culture, out var n) ? n : null, value => ((long)value).ToString(Culture) + "L");

    private static readonly ParameterType Double = new(
        "double", text => double.TryParse(text, NumberStyles.Float, Culture, out var n) && double.IsFinite(n) ? n : null, value => ((double)value).ToString("R", Culture) + "D");

    private static readonly ParameterType Truth = new(
        "bool", text => bool.TryParse(text, out var b) ? b : null, value => (bool)value ? "true" : "false");

    private static readonly ParameterType[] All = [Text, Integer, Long, Double, Truth, ListOf(Text), ListOf(Integer)];

    /// <summary>Whether values are lists, whose items commas part.</summary>
    public bool IsList => Name.EndsWith("[]", StringComparison.Ordinal);

    /// <summary>The types’ names.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(t => t.Name));

    /// <summary>The type called <paramref name="name"/>, if a parameter given on the command line can have it.</summary>
    public static ParameterType? Of(string name) => All.FirstOrDefault(t => t.Name == name);

    private static ParameterType ListOf(ParameterType item) => new(
        item.Name + "[]",
        text => text.Length == 0 ? Array.Empty<object>()
            : text.Split(',').Select(part => item.Parse(part.Trim())).ToArray() is var items && items.Contains(null) ? null : items,
        value => $"new {item.Name}[] {{ {string.Join(", ", ((object[])value).Select(item.Literal))} }}");
}
