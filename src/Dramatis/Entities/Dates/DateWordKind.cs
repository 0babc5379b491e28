namespace Dramatis.Entities.Dates;

/// <summary>What a word does in a date.</summary>
internal enum DateWordKind
{
    None,
    Month,
    Weekday,
    Season,
    Unit,
    Relative,
    Deictic,
    Modifier,
    Shift,
    Count,
    Ordinal,
    Decade,
    Holiday,
    Part,

    /// <summary>What a year is counted for that doesn’t begin in January: <c>fiscal</c>.</summary>
    BookYear,

    /// <summary>A quarter of a year: <c>Q2</c>.</summary>
    Quarter,

    /// <summary>A time that is not long past, and no more: <c>recent</c>.</summary>
    Recent,

    /// <summary>A day of a month: <c>11</c>, <c>3rd</c>.</summary>
    Day,

    /// <summary>A year: <c>2003</c>.</summary>
    Year,

    /// <summary>A number of no other kind.</summary>
    Number,
}
