using System.Text.RegularExpressions;
using Dramatis.Corpora;
using Dramatis.Entities.Dates;
using Dramatis.Tokens;

namespace Dramatis.Tests.Entities.Dates;

/// <summary>Sentences as news has them, written for this test before the grammar was tried on them; dates marked as TIMEX3 marks them.</summary>
public partial class NewsDatesTests
{
    private const string Sentences = """
        The minister resigned on [[Monday]] after a vote in parliament.
        Shares fell 3 percent [[Tuesday]] in heavy trading.
        The treaty was signed on [[March 3, 1998]], in Geneva.
        Rebels seized the airport [[last week]], officials said.
        Inflation slowed in [[the third quarter of this year]].
        Sales rose sharply in [[the third quarter of 1999]].
        The company was founded in [[1884]] by two brothers.
        He was jailed in [[the 1970s]] and freed in [[1981]].
        Growth had stalled by [[the late 1980s]].
        The two leaders met in [[early 2003]] and again in [[mid-July]].
        A spokesman said [[yesterday]] that no decision had been made.
        The court will rule [[tomorrow]].
        Voters go to the polls on [[Nov. 4]].
        The bank reported a loss for [[fiscal 2001]].
        [[Last year]] the ministry spent 3 million dollars.
        The drought of [[summer 2002]] ruined the harvest.
        Troops left in [[the spring of 1945]].
        The law takes effect on [[January 1]].
        Since [[September]] prices have doubled.
        The attacks of [[Sept. 11, 2001]], changed that.
        He returned on [[Friday night]].
        The plane crashed on [[Thursday, Feb. 12]].
        The agency will report [[next month]].
        It was the worst storm since [[December 1999]].
        [[Two years ago]] the factory closed.
        The mine closed [[three weeks ago]].
        The strike began on [[2003-04-09]] and ended in [[May]].
        In [[the 19th century]] the port was a village.
        By [[the end of 2005]] the debt had doubled.
        The ceasefire of [[10 August 1988]] held.
        On [[the 14th of July]] crowds filled the square.
        The offer expires [[Dec. 31]].
        Between [[1990]] and [[1994]] exports tripled.
        The budget for [[2006-07]] was approved.
        Analysts expect a recovery in [[the second half of 2009]].
        The museum reopens [[this summer]].
        He had been governor until [[January 2001]].
        The bomb went off [[Saturday morning]].
        [[Today]] the council meets again.
        She was born on [[12 June 1950]] in Tunis.
        The dam was finished in [[the mid-1960s]].
        In [[recent years]] tourism has grown.
        The index closed at 1,999 points.
        About 1,200 people attended.
        Route 1945 runs along the coast.
        He may run again, he said.
        The march began at noon.
        Flight 1812 landed safely.
        It cost 2001 dollars.
        [[Now]] the party faces a new test.
        The committee met on [[Wednesday, October 9, 2002]].
        Exports in [[Q2 2008]] fell.
        They will meet [[next Tuesday]].
        The deadline was midnight on [[June 30]].
        In [[April]] and [[May]] rain fell.
        Profit for [[the year ended March 31]] was flat.
        The trial starts on [[Jan 5]].
        [[The previous day]] he had denied it.
        [[A year earlier]] it had earned 4 million.
        [[That year]] the king died.
        The [[1998]] budget passed.
        The envoy arrives in Cairo on [[Sunday]] for two days of talks.
        Unemployment stood at 6.1 percent in [[May]], up from 5.9 percent in [[April]].
        The company, which filed for bankruptcy in [[November 2001]], will sell its pipeline.
        Prosecutors charged him on [[Aug. 20]] with fraud.
        [[Earlier this year]] the two countries restored ties.
        The group claimed the bombing of [[October 12, 2000]].
        He served as mayor from [[1983]] to [[1991]].
        The population doubled between [[the 1950s]] and [[the 1980s]].
        Officials expect the bridge to open in [[late 2010]].
        The embargo, imposed in [[1962]], hurt farmers.
        The central bank meets [[next week]].
        Gold rose in London on [[Wednesday]] after falling [[Tuesday]].
        The film opens [[July 16]].
        [[Last month]], police found the car.
        [[Last Thursday]] the senate approved the bill.
        Since [[the fall of 1989]] the city has changed.
        The report, dated [[June 2]], was leaked.
        In [[the first half of this year]] profit rose.
        The inquiry ended in [[February]], [[six months ago]].
        The law of [[29 July 1881]] protects the press.
        The ceremony marked the 60th anniversary of the landing.
        The old regime fell in [[December of last year]].
        In [[the early 20th century]] miners came here.
        He died on [[Christmas Eve]].
        The contract runs through [[2012]].
        The vote is set for [[Sept. 18]].
        The ministry had no comment [[Friday]].
        The team won the [[2002]] cup [[last summer]].
        They plan to finish by [[mid-2007]].
        The treaty expires at [[the end of the year]].
        A total of 1950 households lost power.
        Interstate 1990 does not exist.
        The price was 1,850 euros.
        The new rules apply from [[April 2005]] onward.
        Rain is forecast for [[this weekend]].
        The plant shut [[a year ago]].
        """;

    [Fact]
    public void Nine_of_ten_are_found_exactly_and_nine_of_ten_found_are_dates()
    {
        int gold = 0, found = 0, correct = 0;
        foreach (var marked in Sentences.Split('\n'))
        {
            var expected = new List<TextSpan>();
            var text = Mark().Replace(marked, m =>
            {
                expected.Add(new TextSpan(m.Index - (4 * expected.Count), m.Index - (4 * expected.Count) + m.Groups[1].Length));
                return m.Groups[1].Value;
            });
            var dates = DateFinder.Find(TokenizedDocument.From(new Document("a", text))).Select(d => d.Span).ToHashSet();
            (gold, found, correct) = (gold + expected.Count, found + dates.Count, correct + expected.Count(dates.Contains));
        }

        Assert.InRange((double)correct / gold, 0.9, 1);
        Assert.InRange((double)correct / found, 0.9, 1);
    }

    [GeneratedRegex(@"\[\[(.*?)\]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
