namespace Dramatis.Topics.Models;

/// <summary>Topics as a method found them.</summary>
/// <param name="Terms">For each topic a weight for each term, from 0 to 1, together 1.</param>
/// <param name="Inference">How passages are shared out over these topics.</param>
/// <param name="Weights">
/// For each passage of the input a weight for each topic, together 1 (or all 0); null if they are what <paramref name="Inference"/> says.
/// </param>
public sealed record TopicFit(IReadOnlyList<double[]> Terms, TopicInference Inference, IReadOnlyList<double[]>? Weights = null);
