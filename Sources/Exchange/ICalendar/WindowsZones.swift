/// Outlook's and Exchange's names of zones, and where they are (Unicode CLDR, `windowsZones`).
enum WindowsZones {
    /// The name in the IANA database.
    static func iana(_ name: String) -> String? { byKey[key(name)] ?? byCity[key(name)] }

    /// Without case, and without what is set around it: "(UTC-05:00) Eastern Time (US & Canada)".
    private static func key(_ name: String) -> String {
        var name = name.lowercased()[...]
        if name.hasPrefix("("), let end = name.firstIndex(of: ")") {
            name = name[name.index(after: end)...]
        }
        return name.split { $0 == " " || $0 == "." || $0 == "," || $0 == ";" }
            .joined(separator: " ")
    }

    private static let byKey: [String: String] = {
        var table: [String: String] = [:]
        for line in standard.split(separator: "\n") {
            let parts = line.split(separator: "=")
            table[key("\(parts[0]) Standard Time")] = String(parts[1])
            table[key("\(parts[0]) Daylight Time")] = String(parts[1])
        }
        return table
    }()

    private static let byCity: [String: String] = {
        var table: [String: String] = [:]
        for line in shown.split(separator: "\n") {
            let parts = line.split(separator: "=")
            table[key(String(parts[0]))] = String(parts[1])
        }
        return table
    }()

    private static let standard = """
        Dateline=Etc/GMT+12
        Aleutian=America/Adak
        Hawaiian=Pacific/Honolulu
        Marquesas=Pacific/Marquesas
        Alaskan=America/Anchorage
        Pacific=America/Los_Angeles
        US Mountain=America/Phoenix
        Mountain=America/Denver
        Mountain Standard Time (Mexico)=America/Mazatlan
        Yukon=America/Whitehorse
        Central America=America/Guatemala
        Central=America/Chicago
        Easter Island=Pacific/Easter
        Canada Central=America/Regina
        SA Pacific=America/Bogota
        Eastern=America/New_York
        Haiti=America/Port-au-Prince
        Cuba=America/Havana
        US Eastern=America/Indiana/Indianapolis
        Turks And Caicos=America/Grand_Turk
        Paraguay=America/Asuncion
        Atlantic=America/Halifax
        Venezuela=America/Caracas
        Central Brazilian=America/Cuiaba
        SA Western=America/La_Paz
        Pacific SA=America/Santiago
        Newfoundland=America/St_Johns
        Tocantins=America/Araguaina
        E. South America=America/Sao_Paulo
        SA Eastern=America/Cayenne
        Argentina=America/Argentina/Buenos_Aires
        Greenland=America/Nuuk
        Montevideo=America/Montevideo
        Magallanes=America/Punta_Arenas
        Saint Pierre=America/Miquelon
        Bahia=America/Bahia
        Azores=Atlantic/Azores
        Cape Verde=Atlantic/Cape_Verde
        GMT=Europe/London
        Greenwich=Atlantic/Reykjavik
        Sao Tome=Africa/Sao_Tome
        Morocco=Africa/Casablanca
        W. Europe=Europe/Berlin
        Central Europe=Europe/Budapest
        Romance=Europe/Paris
        Central European=Europe/Warsaw
        W. Central Africa=Africa/Lagos
        Jordan=Asia/Amman
        GTB=Europe/Bucharest
        Middle East=Asia/Beirut
        Egypt=Africa/Cairo
        E. Europe=Europe/Chisinau
        Syria=Asia/Damascus
        West Bank=Asia/Hebron
        South Africa=Africa/Johannesburg
        FLE=Europe/Kiev
        Israel=Asia/Jerusalem
        South Sudan=Africa/Juba
        Kaliningrad=Europe/Kaliningrad
        Sudan=Africa/Khartoum
        Libya=Africa/Tripoli
        Namibia=Africa/Windhoek
        Arabic=Asia/Baghdad
        Turkey=Europe/Istanbul
        Arab=Asia/Riyadh
        Belarus=Europe/Minsk
        Russian=Europe/Moscow
        E. Africa=Africa/Nairobi
        Iran=Asia/Tehran
        Arabian=Asia/Dubai
        Astrakhan=Europe/Astrakhan
        Azerbaijan=Asia/Baku
        Russia Time Zone 3=Europe/Samara
        Mauritius=Indian/Mauritius
        Saratov=Europe/Saratov
        Georgian=Asia/Tbilisi
        Volgograd=Europe/Volgograd
        Caucasus=Asia/Yerevan
        Afghanistan=Asia/Kabul
        West Asia=Asia/Tashkent
        Ekaterinburg=Asia/Yekaterinburg
        Pakistan=Asia/Karachi
        Qyzylorda=Asia/Qyzylorda
        India=Asia/Kolkata
        Sri Lanka=Asia/Colombo
        Nepal=Asia/Kathmandu
        Central Asia=Asia/Almaty
        Bangladesh=Asia/Dhaka
        Omsk=Asia/Omsk
        Myanmar=Asia/Yangon
        SE Asia=Asia/Bangkok
        Altai=Asia/Barnaul
        W. Mongolia=Asia/Hovd
        North Asia=Asia/Krasnoyarsk
        N. Central Asia=Asia/Novosibirsk
        Tomsk=Asia/Tomsk
        China=Asia/Shanghai
        North Asia East=Asia/Irkutsk
        Singapore=Asia/Singapore
        W. Australia=Australia/Perth
        Taipei=Asia/Taipei
        Ulaanbaatar=Asia/Ulaanbaatar
        Aus Central W.=Australia/Eucla
        Transbaikal=Asia/Chita
        Tokyo=Asia/Tokyo
        North Korea=Asia/Pyongyang
        Korea=Asia/Seoul
        Yakutsk=Asia/Yakutsk
        Cen. Australia=Australia/Adelaide
        AUS Central=Australia/Darwin
        E. Australia=Australia/Brisbane
        AUS Eastern=Australia/Sydney
        West Pacific=Pacific/Port_Moresby
        Tasmania=Australia/Hobart
        Vladivostok=Asia/Vladivostok
        Lord Howe=Australia/Lord_Howe
        Bougainville=Pacific/Bougainville
        Russia Time Zone 10=Asia/Srednekolymsk
        Magadan=Asia/Magadan
        Norfolk=Pacific/Norfolk
        Sakhalin=Asia/Sakhalin
        Central Pacific=Pacific/Guadalcanal
        Russia Time Zone 11=Asia/Kamchatka
        New Zealand=Pacific/Auckland
        Fiji=Pacific/Fiji
        Chatham Islands=Pacific/Chatham
        Tonga=Pacific/Tongatapu
        Samoa=Pacific/Apia
        Line Islands=Pacific/Kiritimati
        """

    /// As Outlook shows them to people, and puts them into files.
    private static let shown = """
        Pacific Time (US & Canada)=America/Los_Angeles
        Mountain Time (US & Canada)=America/Denver
        Central Time (US & Canada)=America/Chicago
        Eastern Time (US & Canada)=America/New_York
        Atlantic Time (Canada)=America/Halifax
        Central Standard Time (Mexico)=America/Mexico_City
        Eastern Standard Time (Mexico)=America/Cancun
        Pacific Standard Time (Mexico)=America/Tijuana
        Mountain Standard Time (Mexico)=America/Mazatlan
        Arizona=America/Phoenix
        Hawaii=Pacific/Honolulu
        Alaska=America/Anchorage
        Indiana (East)=America/Indiana/Indianapolis
        Saskatchewan=America/Regina
        Newfoundland=America/St_Johns
        Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna=Europe/Berlin
        Brussels, Copenhagen, Madrid, Paris=Europe/Paris
        Belgrade, Bratislava, Budapest, Ljubljana, Prague=Europe/Budapest
        Sarajevo, Skopje, Warsaw, Zagreb=Europe/Warsaw
        Dublin, Edinburgh, Lisbon, London=Europe/London
        Athens, Bucharest=Europe/Bucharest
        Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius=Europe/Kiev
        Jerusalem=Asia/Jerusalem
        Moscow, St. Petersburg=Europe/Moscow
        Chennai, Kolkata, Mumbai, New Delhi=Asia/Kolkata
        Beijing, Chongqing, Hong Kong, Urumqi=Asia/Shanghai
        Osaka, Sapporo, Tokyo=Asia/Tokyo
        Canberra, Melbourne, Sydney=Australia/Sydney
        Brisbane=Australia/Brisbane
        Auckland, Wellington=Pacific/Auckland
        Brasilia=America/Sao_Paulo
        Екатеринбург=Asia/Yekaterinburg
        """
}
