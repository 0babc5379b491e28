namespace Dramatis.Counts;

/// <summary>How hard a text is to read, by the classic formulas for English. Each is made of a few averages and was fitted to school texts of its day.</summary>
/// <remarks>A text without a word or a sentence has NaN throughout. Syllables are counted by rules, see <see cref="Syllables"/>.</remarks>
/// <param name="Document">The document’s id.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Sentences">The number of sentences that have a word.</param>
/// <param name="FleschReadingEase">206.835 − 1.015 words/sentence − 84.6 syllables/word (Flesch 1948): about 100 very easy to 0 very hard.</param>
/// <param name="FleschKincaid">0.39 words/sentence + 11.8 syllables/word − 15.59 (Kincaid et al. 1975): a US school grade.</param>
/// <param name="GunningFog">0.4 (words/sentence + 100 words of 3 or more syllables/words) (Gunning 1952): a US school grade.</param>
/// <param name="Smog">1.043 √(30 words of 3 or more syllables/sentences) + 3.1291 (McLaughlin 1969): a US school grade. Meant for 30 sentences or more.</param>
/// <param name="DaleChall">
/// 0.1579 · percentage of unfamiliar words + 0.0496 words/sentence, and 3.6365 more where over 5 % are unfamiliar (Dale &amp; Chall 1948, with the list of 1995).
/// </param>
/// <param name="AutomatedReadabilityIndex">4.71 characters/word + 0.5 words/sentence − 21.43 (Smith &amp; Senter 1967): a US school grade.</param>
/// <param name="ColemanLiau">0.0588 letters per 100 words − 0.296 sentences per 100 words − 15.8 (Coleman &amp; Liau 1975): a US school grade.</param>
public sealed record ReadabilityScores(
    string Document, int Words, int Sentences, double FleschReadingEase, double FleschKincaid, double GunningFog, double Smog, double DaleChall,
    double AutomatedReadabilityIndex, double ColemanLiau);
