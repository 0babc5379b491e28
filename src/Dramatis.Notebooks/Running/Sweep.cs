using System.Text.RegularExpressions;
using Dramatis.Notebooks.Parameters;

namespace Dramatis.Notebooks.Running;

/// <summary>Parameters that are given several values: <c>k=5,10,20</c>.</summary>
/// <remarks>A comma parts values; one that belongs to a text is written <c>\,</c>. A parameter that is a list takes the commas itself.</remarks>
internal static partial class Sweep
{
    /// <summary>The values of every run: all combinations of what is given, the last parameter changing fastest.</summary>
    public static IReadOnlyList<SweepValues> Of(IReadOnlyList<KeyValuePair<string, string>> given, IReadOnlyList<Parameter> parameters)
    {
        var lists = parameters.Select(p => p.Name).Where(name => given.Any(g => g.Key == name)).ToDictionary(
            name => name,
            name => ValuesOf(given.Last(g => g.Key == name).Value, parameters.Last(p => p.Name == name)),
            StringComparer.Ordinal);
        IEnumerable<IReadOnlyDictionary<string, string>> runs = [new Dictionary<string, string>(StringComparer.Ordinal)];
        foreach (var (name, values) in lists)
        {
            runs = runs.SelectMany(run => values.Select(value => new Dictionary<string, string>(run, StringComparer.Ordinal) { [name] = value })).ToList();
        }

        var swept = lists.Where(l => l.Value.Count > 1).Select(l => l.Key).ToList();
        return Labelled([.. runs], swept);
    }

    // One and a half, as many write it, is no sweep of 1 and 5: it stays whole, and is then refused.
    private static IReadOnlyList<string> ValuesOf(string text, Parameter parameter) =>
        ParameterType.Of(parameter.TypeName) is { IsList: true } || (parameter.TypeName == "double" && DecimalComma().IsMatch(text)) ? [text]
            : [.. BareComma().Split(text).Select(part => part.Replace("\\,", ",", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<SweepValues> Labelled(IReadOnlyList<IReadOnlyDictionary<string, string>> runs, List<string> swept)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. runs.Select(run =>
        {
            // Values are texts: what a file’s name can’t hold, and what then is the same, is told apart by a number.
            var label = string.Join(',', swept.Select(name => $"{name}={Unfit().Replace(run[name], "-")}"));
            return new SweepValues(run, Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? label : $"{label}-{n}").First(taken.Add));
        })];
    }

    [GeneratedRegex(@"^\s*[+-]?\d+,\d+\s*$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"(?<!\\),")]
    private static partial Regex BareComma();

    [GeneratedRegex(@"[^\p{L}\p{N}._-]+")]
    private static partial Regex Unfit();
}
