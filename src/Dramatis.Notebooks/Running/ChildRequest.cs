namespace Dramatis.Notebooks.Running;

/// <summary>What a process is asked to run: a line of JSON.</summary>
/// <param name="Path">The notebook’s path.</param>
/// <param name="Json">The notebook.</param>
internal sealed record ChildRequest(string Path, string Json);
