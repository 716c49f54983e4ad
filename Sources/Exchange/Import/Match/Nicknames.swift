/// Short forms of given names that everyone knows; another spelling is another name.
enum Nicknames {
    private static let forms: [String: [String]] = [
        "abigail": ["abby"], "alexander": ["alex", "sasha"], "alexandra": ["alex", "sandra"],
        "alfred": ["al", "fred"],
        "andrew": ["andy", "drew"], "anthony": ["tony"], "barbara": ["barb", "barbie"],
        "benjamin": ["ben"],
        "catherine": ["cathy", "cate"], "charles": ["charlie", "chuck"],
        "christina": ["chris", "tina"], "christine": ["chris"],
        "christopher": ["chris"], "cynthia": ["cindy"], "daniel": ["dan", "danny"],
        "david": ["dave"],
        "deborah": ["deb", "debbie"], "donald": ["don"], "dorothy": ["dot", "dottie"],
        "edward": ["ed", "eddie", "ted"],
        "elizabeth": ["beth", "betsy", "betty", "eliza", "liz", "lizzie"], "eugene": ["gene"],
        "frances": ["fran"],
        "francis": ["frank"], "frederick": ["fred"], "gabriel": ["gabe"], "gerald": ["jerry"],
        "gregory": ["greg"],
        "henry": ["hank"], "jacob": ["jake"], "jacqueline": ["jackie"],
        "james": ["jim", "jimmy", "jamie"],
        "jeffrey": ["jeff"], "jennifer": ["jen", "jenny"], "jessica": ["jess"],
        "john": ["jack", "johnny"],
        "jonathan": ["jon"], "joseph": ["joe", "joey"], "joshua": ["josh"], "judith": ["judy"],
        "katherine": ["kate", "kathy", "katie"], "kathleen": ["kathy"], "kenneth": ["ken"],
        "kimberly": ["kim"],
        "lawrence": ["larry"], "leonard": ["leo", "len"], "margaret": ["maggie", "meg", "peggy"],
        "matthew": ["matt"],
        "melissa": ["mel"], "michael": ["mike", "mick"], "nancy": ["nan"],
        "nathaniel": ["nate", "nathan"], "nicholas": ["nick"],
        "pamela": ["pam"], "patricia": ["pat", "patty", "trish"], "patrick": ["pat"],
        "peter": ["pete"], "philip": ["phil"],
        "raymond": ["ray"], "rebecca": ["becky"], "richard": ["dick", "rich", "rick"],
        "robert": ["bob", "bobby", "rob"],
        "ronald": ["ron"], "samantha": ["sam"], "samuel": ["sam"], "sandra": ["sandy"],
        "stephanie": ["steph"],
        "stephen": ["steve"], "steven": ["steve"], "susan": ["sue", "susie"], "suzanne": ["sue"],
        "theodore": ["ted", "theo"],
        "theresa": ["terry"], "thomas": ["tom", "tommy"], "timothy": ["tim"], "valerie": ["val"],
        "victoria": ["vicky"],
        "vincent": ["vince"], "walter": ["walt"], "william": ["bill", "billy", "will"],
        "zachary": ["zach"],
    ]

    /// Whether one is a short form of the other, or both of one name.
    static func same(_ a: String, _ b: String) -> Bool {
        if forms[a]?.contains(b) == true || forms[b]?.contains(a) == true { return true }
        guard forms[a] == nil, forms[b] == nil else { return false }
        return forms.values.contains { $0.contains(a) && $0.contains(b) }
    }
}
