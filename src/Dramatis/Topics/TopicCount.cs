using System.Globalization;

namespace Dramatis.Topics;

/// <summary>How many topics: a number, or <see cref="Auto"/>.</summary>
/// <example><code>text.Topics(6); text.Topics(TopicCount.Auto);</code></example>
public readonly record struct TopicCount
{
    private readonly int number;

    /// <summary><paramref name="number"/> topics.</summary>
    public TopicCount(int number)
    {
        this.number = number;
        IsAuto = false;
    }

    /// <summary>As many as are both coherent and stable; see <see cref="TopicGrid"/>.</summary>
    public static TopicCount Auto { get; } = new() { IsAuto = true };

    /// <summary>Whether the number is still to be found.</summary>
    public bool IsAuto { get; private init; }

    /// <summary>The number of topics.</summary>
    /// <exception cref="InvalidOperationException">It is still to be found.</exception>
    public int Number => IsAuto ? throw new InvalidOperationException("The number of topics is still to be found.") : number;

    /// <summary><paramref name="number"/> topics.</summary>
    public static implicit operator TopicCount(int number) => new(number);

    /// <summary><paramref name="number"/> topics.</summary>
    public static TopicCount FromInt32(int number) => new(number);

    /// <summary>Reads <c>auto</c> or a number.</summary>
    /// <exception cref="DramatisException">It is neither.</exception>
    /// <example><code>TopicCount.Parse("auto")</code></example>
    public static TopicCount Parse(string text) =>
        string.Equals(text, "auto", StringComparison.OrdinalIgnoreCase) ? Auto
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new DramatisException($"k is “{text}”: write a number, or auto.");

    /// <summary><c>6</c>, or <c>auto</c>.</summary>
    public override string ToString() => IsAuto ? "auto" : number.ToString(CultureInfo.InvariantCulture);
}
