using System.Text.RegularExpressions;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>Reads <c>transform</c> attributes.</summary>
internal static partial class SvgTransform
{
    /// <summary>The map that the steps of <paramref name="text"/> make together.</summary>
    public static Affine Parse(string? text)
    {
        var map = Affine.Identity;
        foreach (Match step in Step().Matches(text ?? ""))
        {
            var n = PathData.Numbers(step.Groups[2].Value);
            map *= (step.Groups[1].Value, n.Length) switch
            {
                ("translate", 1) => Affine.Translation(n[0], 0),
                ("translate", >= 2) => Affine.Translation(n[0], n[1]),
                ("scale", 1) => Affine.Scaling(n[0], n[0]),
                ("scale", >= 2) => Affine.Scaling(n[0], n[1]),
                ("rotate", 1) => Affine.Rotation(n[0]),
                ("rotate", >= 3) => Affine.Translation(n[1], n[2]) * Affine.Rotation(n[0]) * Affine.Translation(-n[1], -n[2]),
                ("matrix", >= 6) => new Affine(n[0], n[1], n[2], n[3], n[4], n[5]),
                _ => Affine.Identity,
            };
        }

        return map;
    }

    [GeneratedRegex(@"(\w+)\s*\(([^)]*)\)")]
    private static partial Regex Step();
}
