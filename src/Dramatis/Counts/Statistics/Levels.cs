namespace Dramatis.Counts;

/// <summary>Reads levels of confidence and of significance.</summary>
internal static class Levels
{
    /// <summary>The level itself.</summary>
    /// <exception cref="DramatisException">It isn't between 0 and 1.</exception>
    public static double Checked(double level) => level is > 0 and < 1 ? level : throw new DramatisException($"level is {level}: it must be between 0 and 1, such as 0.95.");
}
