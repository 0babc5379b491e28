namespace Dramatis.Cli;

/// <summary>The command was called wrongly: a value that is none of an option’s.</summary>
/// <param name="message">What is wrong and what is right.</param>
public sealed class UsageException(string message) : Exception(message);
