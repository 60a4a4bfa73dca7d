package ui

// The text of the help page that never changes.
const (
	meanings = `<section aria-labelledby="m-h"><h2 class="h2" id="m-h">What each mark means</h2>
<ul class="meaning">
<li><span class="ex"><mark class="claim key">the siren failed before the gates opened</mark></span><p><b>Key claim.</b> Specific and consequential: a checker would start here. Truth is never judged.</p></li>
<li><span class="ex"><mark class="claim">its licence requires an inspection</mark></span><p><b>Claim.</b> Something a third party could check. Thinner line, lighter tint.</p></li>
<li><span class="ex"><mark class="claim key hedged">the damage could exceed a limit</mark>, <mark class="claim key disputed">a cable had been cut</mark></span><p><b>Hedged</b> (may, could, reportedly) is dotted; <b>disputed</b> (denied, rival version, not verified) is dashed.</p></li>
<li><span class="ex"><mark class="figure">at least 19</mark> were hurt</span><p><b>Figure.</b> A numeral with its hedge and unit, and what it counts.</p></li>
<li><span class="ex"><mark class="quote">“Nothing woke him,”</mark> said the baker</span><p><b>Quote.</b> Words that a source said or wrote, with marks or without, and who said them.</p></li>
<li><span class="ex"><mark class="quote">“We opened <mark class="claim key">the gates at <mark class="figure">3:12 a.m.</mark></mark>”</mark></span><p><b>One inside another.</b> Three lines at three depths; the innermost tint wins.</p></li>
<li><span class="ex">a <mark class="scare">“precautionary drawdown”</mark></span><p><b>Scare quotes and titles</b> are shown faintly and never counted.</p></li>
<li><span class="ex">it was <del class="sign">6,100</del> <ins class="sign">5,640</ins></span><p><b>Changes</b> carry − and +, and a line through or under.</p></li>
</ul></section>`

	pasting = `<p>Paste one version, then the next. A page that gives its date takes its place by that; the others stand in the order in which you pasted them.</p>`

	declaring = `<p><span class="tag dark">declared</span> A correction note on the newer page names the change. <span class="tag silent">silent</span> None does. Whether one was due is not for Stet to say: a story also changes with the news.</p>`

	privacy = `<section aria-labelledby="p-h" class="diff-sec"><h2 class="h2" id="p-h">Privacy</h2><div class="prose"><p>Stet runs on your device. The text that you paste is not sent anywhere, there is no account, and no part of the page comes from another site. Stories are kept in this browser until you delete them; a backup is a file that you hold.</p><p>A share link carries the story inside the link itself. Whoever has the link has the text.</p></div></section>`
)
