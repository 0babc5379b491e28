namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>A table that a variable holds, not made yet.</summary>
/// <param name="Source">The variable’s value.</param>
/// <param name="Make">Makes the frame.</param>
internal sealed record SqlTable(object Source, Func<object> Make)
{
    /// <summary>Whether the value may change in place: frames do, the kit’s results don’t.</summary>
    public bool IsMutable => SqlFrames.IsFrame(Source);
}
