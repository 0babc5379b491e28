namespace Dramatis.Notebooks.Parameters;

/// <summary>A parameter was given that no notebook has, or a value that isn’t of its type. Nothing has been run.</summary>
/// <param name="message">What is wrong and what is right.</param>
public sealed class ParameterException(string message) : Exception(message);
