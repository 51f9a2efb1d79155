# The page of search, and keywords.
# Keywords stand with all that the editors gave them to.
tags-title = Keywords
tags-summary = Choose a word and see everything about it.
tags-all = All keywords
tag = keyword
tag-list = Everything with this keyword
search-title = Search
search-summary = Search all pages of this site.
search-by-words = Search by words
search-label = What are you looking for?
search-how = Type one or more words. What is found appears below.
search-beginnings = This site is large: you search the title and the beginning of each page.
search-go = Search
search-kind = Kind
search-all = All
search-overviews = Overviews
search-none = Nothing found. Try another word, or fewer words.
search-one = 1 page found.
search-many = { $count } pages found.
search-shown = { $shown } of { $count } pages shown.
search-cut = Your question is long: the first { $count } characters were searched for.
search-more = Show more
search-failed = Searching does not work right now. Below are other ways to find something.
search-no-script = Searching by words works only on a website and with JavaScript on. You can find everything below too.
search-ways = Find without searching
