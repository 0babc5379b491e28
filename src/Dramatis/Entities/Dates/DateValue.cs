using System.Globalization;

namespace Dramatis.Entities.Dates;

/// <summary>Writes dates as TIMEX3 values: ISO 8601, with <c>X</c> for each digit that isn’t known.</summary>
internal static class DateValue
{
    public static string Day(int? year, int month, int day) => $"{Year(year)}-{month.ToString("00", CultureInfo.InvariantCulture)}-{day.ToString("00", CultureInfo.InvariantCulture)}";

    public static string Month(int? year, int month) => $"{Year(year)}-{month.ToString("00", CultureInfo.InvariantCulture)}";

    public static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX";

    public static string Decade(int year) => $"{(year / 10).ToString("000", CultureInfo.InvariantCulture)}X";

    public static string Century(int ordinal) => $"{(ordinal - 1).ToString("00", CultureInfo.InvariantCulture)}XX";

    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Week(DateOnly date)
    {
        var at = date.ToDateTime(TimeOnly.MinValue);
        return $"{Year(ISOWeek.GetYear(at))}-W{ISOWeek.GetWeekOfYear(at).ToString("00", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The unit that lies <paramref name="shift"/> units from the one that <paramref name="anchor"/> lies in; with X where there is no anchor.</summary>
    public static string Shifted(DateOnly? anchor, string unit, int shift)
    {
        if (anchor is not { } from)
        {
            return unit switch { "day" => "XXXX-XX-XX", "week" or "weekend" or "fortnight" => "XXXX-WXX", "month" => "XXXX-XX", "quarter" => "XXXX-QX", "decade" => "XXXX", "century" => "XXXX", _ => "XXXX" };
        }

        try
        {
            return unit switch
            {
                "day" => Of(from.AddDays(shift)),
                "week" => Week(from.AddDays(7 * shift)),
                "fortnight" => Week(from.AddDays(14 * shift)),
                "weekend" => Week(from.AddDays(7 * shift)) + "-WE",
                "month" => Month(from.AddMonths(shift).Year, from.AddMonths(shift).Month),
                "quarter" => $"{Year(from.AddMonths(3 * shift).Year)}-Q{((from.AddMonths(3 * shift).Month - 1) / 3) + 1}",
                "decade" => Decade(from.Year + (10 * shift)),
                "century" => Century((from.Year / 100) + 1 + shift),
                _ => Year(from.AddYears(shift).Year),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return "XXXX";
        }
    }

    /// <summary>The year in which a month that is named without one lies next to <paramref name="anchor"/>.</summary>
    public static int? NearestYear(DateOnly? anchor, int month) => anchor is not { } near ? null
        : month - near.Month > 6 ? near.Year - 1 : near.Month - month > 6 ? near.Year + 1 : near.Year;

    /// <summary>A weekday without a date: the last one up to <paramref name="anchor"/>, as news say it.</summary>
    public static string Weekday(DateOnly? anchor, int weekday, int shift = 0) => anchor is not { } from ? $"XXXX-WXX-{weekday}"
        : Of(from.AddDays((shift > 0 ? 7 : 0) - ((((int)from.DayOfWeek + 6) % 7) - (weekday - 1) + 7) % 7));
}
