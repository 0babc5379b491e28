using System.Globalization;
using System.Text.RegularExpressions;

namespace Dramatis.Charts.Export.Drawing;

/// <summary>Reads SVG’s path data.</summary>
internal static partial class PathData
{
    /// <summary>The outline of <paramref name="data"/>, as far as it can be read.</summary>
    public static Outline Parse(string data)
    {
        var outline = new Outline();
        double x = 0, y = 0, startX = 0, startY = 0, controlX = 0, controlY = 0;
        var last = ' ';
        foreach (Match command in Command().Matches(data))
        {
            var letter = command.Groups[1].ValueSpan[0];
            double[] all = [.. Number().Matches(command.Groups[2].Value).Select(m => double.Parse(m.ValueSpan, CultureInfo.InvariantCulture))];
            var count = Count(char.ToUpperInvariant(letter));
            for (var i = 0; count == 0 ? i == 0 : i + count <= all.Length; i += Math.Max(1, count))
            {
                var n = all.AsSpan(i, count);
                var kind = char.ToUpperInvariant(letter);
                var (dx, dy) = char.IsLower(letter) ? (x, y) : (0, 0);
                if (kind == 'M' && i > 0)
                {
                    kind = 'L';
                }

                switch (kind)
                {
                    case 'M':
                        (x, y) = (startX, startY) = (n[0] + dx, n[1] + dy);
                        outline.Move(x, y);
                        break;
                    case 'L':
                        (x, y) = (n[0] + dx, n[1] + dy);
                        outline.Line(x, y);
                        break;
                    case 'H':
                        x = n[0] + dx;
                        outline.Line(x, y);
                        break;
                    case 'V':
                        y = n[0] + dy;
                        outline.Line(x, y);
                        break;
                    case 'C' or 'S':
                        var (x1, y1) = kind == 'C' ? (n[0] + dx, n[1] + dy) : last is 'C' or 'S' ? ((2 * x) - controlX, (2 * y) - controlY) : (x, y);
                        var rest = kind == 'C' ? n[2..] : n;
                        (controlX, controlY) = (rest[0] + dx, rest[1] + dy);
                        (x, y) = (rest[2] + dx, rest[3] + dy);
                        outline.Curve(x1, y1, controlX, controlY, x, y);
                        break;
                    case 'Q' or 'T':
                        (controlX, controlY) = kind == 'Q' ? (n[0] + dx, n[1] + dy) : last is 'Q' or 'T' ? ((2 * x) - controlX, (2 * y) - controlY) : (x, y);
                        var (fromX, fromY) = (x, y);
                        (x, y) = (n[^2] + dx, n[^1] + dy);
                        outline.Curve(fromX + (2 * (controlX - fromX) / 3), fromY + (2 * (controlY - fromY) / 3), x + (2 * (controlX - x) / 3), y + (2 * (controlY - y) / 3), x, y);
                        break;
                    case 'A':
                        EllipticalArc.Add(outline, x, y, n[0], n[1], n[2], n[3] != 0, n[4] != 0, n[5] + dx, n[6] + dy);
                        (x, y) = (n[5] + dx, n[6] + dy);
                        break;
                    default:
                        (x, y) = (startX, startY);
                        outline.Close();
                        break;
                }

                last = kind;
            }
        }

        return outline;
    }

    /// <summary>The numbers in a list.</summary>
    public static double[] Numbers(string text) => [.. Number().Matches(text).Select(m => double.Parse(m.ValueSpan, CultureInfo.InvariantCulture))];

    private static int Count(char letter) => letter switch { 'M' or 'L' or 'T' => 2, 'H' or 'V' => 1, 'C' => 6, 'S' or 'Q' => 4, 'A' => 7, _ => 0 };

    [GeneratedRegex(@"([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")]
    private static partial Regex Number();
}
