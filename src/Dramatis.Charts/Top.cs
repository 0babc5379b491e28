using System.Runtime.CompilerServices;

namespace Dramatis.Charts;

/// <summary>Reads how many rows, bars or terms a user wants.</summary>
internal static class Top
{
    /// <summary>The number itself; all there are for null.</summary>
    /// <exception cref="DramatisException">It is less than 1.</exception>
    public static int Checked(int? top, [CallerArgumentExpression(nameof(top))] string name = "") => top switch
    {
        null => int.MaxValue,
        < 1 => throw new DramatisException($"{name} is {top}: it must be 1 or more."),
        _ => top.Value,
    };
}
