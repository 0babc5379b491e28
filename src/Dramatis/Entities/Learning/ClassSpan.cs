namespace Dramatis.Entities.Learning;

/// <summary>A name that the model found.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Class">Its class (<see cref="Tags.ClassNames"/>).</param>
/// <param name="Confidence">The model’s probability for it.</param>
internal readonly record struct ClassSpan(int First, int End, int Class, double Confidence);
