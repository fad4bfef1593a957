<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>AccessDialog</name>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who has looked</source>
            <translation>누가 보았나</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Operator</source>
            <translation>담당자</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Everybody</source>
            <translation>모두</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only on</source>
            <translation>이 날만</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Only one day</source>
            <translation>하루만</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The access record</source>
            <translation>접근 기록</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Who</source>
            <translation>누구</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>What</source>
            <translation>내용</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Every opening, copy and erasure of a conversation, and every change of the settings that matter. Lines are only added. When a conversation is erased its line stays, without a name.</source>
            <translation>대화를 열거나 복사하거나 지운 일과 중요한 설정 변경이 모두 기록됩니다. 줄은 추가되기만 합니다. 대화가 지워져도 줄은 이름 없이 남습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased</source>
            <translation>지움</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The newest {shown} of {n} lines. Choose a day to see others.</source>
            <translation>{n}줄 중 최근 {shown}줄입니다. 다른 줄은 날짜를 골라 보세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>1 line</source>
            <translation>1줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>{n} lines</source>
            <translation>{n}줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The record is whole: nothing in it was changed, added or taken out.</source>
            <translation>기록은 온전합니다. 바뀌거나 더해지거나 빠진 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Nobody has looked at a conversation yet.</source>
            <translation>아직 아무도 대화를 보지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} reads differently from when it was written. Somebody has changed the record; from there on don't rely on it.</source>
            <translation>{n}번 줄이 처음 적혔을 때와 다릅니다. 누군가 기록을 바꿨으니 그 뒤로는 믿지 마세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>Line {n} is missing. Somebody has taken it out of the record; from there on don't rely on it.</source>
            <translation>{n}번 줄이 없습니다. 누군가 기록에서 빼냈으니 그 뒤로는 믿지 마세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The end of the record is missing, from line {n} on. Somebody has cut it off, or an older copy of the folder was put in its place.</source>
            <translation>기록의 끝이 {n}번 줄부터 없습니다. 누군가 잘라냈거나 폴더의 옛 사본으로 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>The file beside the database that says where the record ends is missing or changed, so lines after line {n} may have been cut off.</source>
            <translation>데이터베이스 옆에서 기록의 끝을 알려 주는 파일이 없거나 바뀌어, {n}번 줄 뒤의 줄이 잘렸을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>nobody</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>command line</source>
            <translation>명령줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed the settings of the business</source>
            <translation>업소 설정을 바꿈</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed how long is kept</source>
            <translation>보관 기간을 바꿈</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed who is at this desk</source>
            <translation>담당자를 바꿈</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>set or removed a PIN</source>
            <translation>PIN을 정하거나 없앰</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed when the desk locks</source>
            <translation>잠기는 때를 바꿈</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed e-mail</source>
            <translation>이메일을 바꿈</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed what the AI may answer alone</source>
            <translation>AI가 혼자 답할 범위를 바꿈</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>renewed or ended a key of the website's line</source>
            <translation>웹사이트 줄의 키를 바꾸거나 끝냈습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>paused the AI or let it answer again</source>
            <translation>AI를 멈추거나 다시 답하게 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>changed a setting</source>
            <translation>설정을 바꿈</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>opened</source>
            <translation>열어 봄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>wrote it to a file</source>
            <translation>파일로 저장함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased by the visitor</source>
            <translation>방문자가 지움</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>saved by the visitor</source>
            <translation>방문자가 저장함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased because its time was over</source>
            <translation>기간이 지나 지워짐</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>looked for a person's data</source>
            <translation>한 사람의 데이터를 찾음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>copied it for the person</source>
            <translation>본인에게 줄 사본을 만듦</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>erased a person's data</source>
            <translation>한 사람의 데이터를 지움</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>signed in</source>
            <translation>로그인함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>exported everything</source>
            <translation>모두 내보냄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/access_dialog.py" />
            <source>restored a backup</source>
            <translation>백업을 복원함</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>This is a test</source>
            <translation>시험 알림입니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>So Deskbell tells you that somebody needs you.</source>
            <translation>누군가 직원을 찾으면 Deskbell이 이렇게 알려 드립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>{name} needs you</source>
            <translation>{name} 님이 기다립니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Deskbell: {n} waiting for you</source>
            <translation>Deskbell: {n}명 대기 중</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Open Deskbell</source>
            <translation>Deskbell 열기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Pause the AI</source>
            <translation>AI 일시 중지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/alerts.py" />
            <source>Quit</source>
            <translation>종료</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer to {title}</source>
            <translation>{title}에 대한 답변</translation>
        </message>
    </context>
    <context>
        <name>AnswersStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>First answers</source>
            <translation>첫 답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>What do people ask you most?</source>
            <translation>무엇을 가장 많이 물어보나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Answer a few, as you would say it. Each is sent in exactly your words. What you leave empty goes to a person until you fill it in.</source>
            <translation>몇 가지를 평소 말투로 답해 주세요. 답변은 쓰신 그대로 나갑니다. 비워 둔 것은 채우실 때까지 직원에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Hotel</source>
            <translation>호텔</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Guesthouse</source>
            <translation>게스트하우스</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Shop</source>
            <translation>상점</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>Take the questions that guests or customers ask everywhere, with hints what to say. Or write your own answers later, under Knowledge.</source>
            <translation>어디서나 묻는 질문을 힌트와 함께 가져오세요. 아니면 나중에 지식에서 직접 답변을 쓰셔도 됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>1 of {all} answered</source>
            <translation>{all}개 중 1개 답변함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_answers.py" />
            <source>{n} of {all} answered</source>
            <translation>{all}개 중 {n}개 답변함</translation>
        </message>
    </context>
    <context>
        <name>AssistantStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>The assistant</source>
            <translation>도우미</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Who writes the answers?</source>
            <translation>답변은 누가 쓰나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Both ways run on this PC alone. You can change it any time.</source>
            <translation>두 방법 모두 이 PC에서만 작동합니다. 언제든지 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your exact words</source>
            <translation>쓰신 말 그대로</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>ready now</source>
            <translation>바로 사용 가능</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Guests get your answers exactly as you wrote them, in a blink. What doesn't fit goes to you.</source>
            <translation>손님은 쓰신 답변을 그대로 바로 받습니다. 맞지 않는 것은 직원에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Your words, put together by a local AI</source>
            <translation>쓰신 말을 이 PC의 AI가 엮어서</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language model</source>
            <translation>언어 모델</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measure again</source>
            <translation>다시 재기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Download</source>
            <translation>내려받기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Choose a file…</source>
            <translation>파일 선택…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Stop</source>
            <translation>멈추기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>How much of the model is here</source>
            <translation>모델을 받은 정도</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>There is no model yet. Download one, choose a file, or take your exact words.</source>
            <translation>아직 모델이 없습니다. 내려받거나 파일을 선택하거나, 쓰신 말 그대로를 고르세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Combines several answers and replies in the guest's language. Every price, time and name is checked against your answers before it is sent.</source>
            <translation>여러 답변을 엮어 손님의 언어로 답합니다. 가격, 시간, 이름은 보내기 전에 모두 쓰신 답변과 대조합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>A language model</source>
            <translation>언어 모델 파일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Language models (*.gguf)</source>
            <translation>언어 모델(*.gguf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}, recommended for this PC</source>
            <translation>{title}, {size}, 이 PC에 권장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, {size}</source>
            <translation>{title}, {size}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{have} of {size} are here. You can go on meanwhile.</source>
            <translation>{size} 중 {have}를 받았습니다. 그동안 계속하셔도 됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It begins. You can go on meanwhile.</source>
            <translation>시작합니다. 그동안 계속하셔도 됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is in use.</source>
            <translation>{name}을(를) 사용 중입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{name} is here. It writes from the next start of Deskbell on.</source>
            <translation>{name}이(가) 준비되었습니다. Deskbell을 다음에 시작할 때부터 답변을 씁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{size} once</source>
            <translation>{size}, 한 번</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>{title}, free licence ({licence})</source>
            <translation>{title}, 자유 라이선스({licence})</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>It needs more memory than this PC has.</source>
            <translation>이 PC의 메모리보다 많은 메모리가 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>Measuring how fast this PC is…</source>
            <translation>이 PC의 속도를 재고 있습니다…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here): too slow for visitors. Your exact words suit it better.</source>
            <translation>이 PC에서는 답변 하나에 약 {n}초 걸립니다(여기서 측정). 방문자에게는 너무 느립니다. 쓰신 말 그대로가 더 알맞습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about 1 second an answer (measured here).</source>
            <translation>이 PC에서는 답변 하나에 약 1초 걸립니다(여기서 측정).</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_assistant.py" />
            <source>On this PC about {n} seconds an answer (measured here).</source>
            <translation>이 PC에서는 답변 하나에 약 {n}초 걸립니다(여기서 측정).</translation>
        </message>
    </context>
    <context>
        <name>BackupCard</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Back up now…</source>
            <translation>지금 백업…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup…</source>
            <translation>백업 복원…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Copies on this PC</source>
            <translation>이 PC의 사본</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to it…</source>
            <translation>이 사본으로 되돌리기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup opens on any computer with its passphrase. What you erase later stays in that file, so delete old files. Restored here, it stays erased.</source>
            <translation>백업은 암호 문구만 있으면 어느 컴퓨터에서나 열립니다. 나중에 지운 내용도 그 파일에는 남아 있으므로 오래된 파일은 삭제하세요. 여기서 복원하면 지운 내용은 지워진 채로 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>A backup is being written or read.</source>
            <translation>백업을 쓰거나 읽는 중입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>You have made no backup yet. If this PC breaks, everything is lost.</source>
            <translation>아직 백업을 하지 않았습니다. 이 PC가 고장 나면 모두 잃게 됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Last backup: {when}, in {file}</source>
            <translation>마지막 백업: {when}, {file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell keeps a copy of each of the last days on this PC. What you erase goes from them too.</source>
            <translation>Deskbell은 최근 며칠의 사본을 하루 하나씩 이 PC에 보관합니다. 지운 내용은 사본에서도 사라집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Deskbell makes a copy a day on this PC by itself. There is none yet.</source>
            <translation>Deskbell은 하루에 한 번 이 PC에 스스로 사본을 만듭니다. 아직은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore {file}?</source>
            <translation>{file}을(를) 복원할까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Go back to the copy of {when}?</source>
            <translation>{when}의 사본으로 되돌릴까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>It takes the place of all conversations, knowledge and settings here. A copy of what is here now is kept. Deskbell checks the backup first and changes nothing if it can't be used.</source>
            <translation>여기의 모든 대화, 지식, 설정을 대신하게 됩니다. 지금 있는 내용은 사본으로 보관됩니다. Deskbell은 먼저 백업을 검사하고, 쓸 수 없으면 아무것도 바꾸지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Backups of Deskbell (*.deskbell)</source>
            <translation>Deskbell 백업 (*.deskbell)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Where to write the backup</source>
            <translation>백업을 저장할 곳</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Restore a backup</source>
            <translation>백업 복원</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>BusinessForm</name>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Name of the business</source>
            <translation>업체 이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>as your guests know it</source>
            <translation>손님이 아는 이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Telephone</source>
            <translation>전화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>told to a visitor in an emergency</source>
            <translation>긴급할 때 방문객에게 알려 줍니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Address of the relay</source>
            <translation>릴레이 주소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website</source>
            <translation>웹사이트</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Opening hours</source>
            <translation>운영 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Closed on</source>
            <translation>쉬는 날</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Your website, one address a line</source>
            <translation>웹사이트, 한 줄에 주소 하나</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>A relay passes the sealed messages on and can't read them. Whoever runs yours tells you its address.</source>
            <translation>릴레이는 봉인된 메시지를 전달할 뿐 읽을 수 없습니다. 주소는 릴레이를 운영하는 분이 알려 드립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/business_card.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>모든 페이지의 &lt;/body&gt; 앞에 이 줄을 붙여 주세요</translation>
        </message>
    </context>
    <context>
        <name>CheckupDialog</name>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Is everything all right?</source>
            <translation>모두 정상인가요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>How much was looked at</source>
            <translation>점검한 정도</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What was found</source>
            <translation>점검 결과</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Look again</source>
            <translation>다시 점검</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copy for support</source>
            <translation>지원용으로 복사</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>What support gets has no names, addresses, folders or messages in it: only what was looked at, and numbers.</source>
            <translation>지원 담당자가 받는 내용에는 이름, 주소, 폴더, 메시지가 없습니다. 점검한 항목과 숫자만 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>This takes up to a minute. Deskbell goes on working meanwhile.</source>
            <translation>최대 1분 걸립니다. 그동안에도 Deskbell은 계속 일합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Everything that was looked at is all right.</source>
            <translation>점검한 모든 것이 정상입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>1 thing needs you. It stands on top.</source>
            <translation>확인이 필요한 항목이 1개 있습니다. 맨 위에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>{n} things need you. They stand on top.</source>
            <translation>확인이 필요한 항목이 {n}개 있습니다. 맨 위에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Fine</source>
            <translation>정상</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Good to know</source>
            <translation>참고</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Needs you</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Not looked at</source>
            <translation>점검 안 됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/checkup_dialog.py" />
            <source>Copied. Paste it into your message to support.</source>
            <translation>복사했습니다. 지원 담당자에게 보낼 메시지에 붙여 넣으세요.</translation>
        </message>
    </context>
    <context>
        <name>ColourButton</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Colour of {name}</source>
            <translation>{name}의 색</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Another colour</source>
            <translation>다른 색</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Your reply</source>
            <translation>내 답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send</source>
            <translation>보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation>보내기 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Insert from Knowledge</source>
            <translation>지식에서 넣기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Type / in your reply</source>
            <translation>답변에 /를 입력하세요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Ctrl+Enter sends</source>
            <translation>Ctrl+Enter로 보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Changing a sent message. It will be marked as edited. Esc leaves it</source>
            <translation>보낸 메시지를 고치는 중입니다. 수정됨으로 표시됩니다. Esc를 누르면 그만둡니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/composer.py" />
            <source>Edited from the AI's draft</source>
            <translation>AI 초안을 수정함</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Not saved yet</source>
            <translation>아직 저장 안 됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Save mine</source>
            <translation>내 것 저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Take theirs</source>
            <translation>상대 것 사용</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go on editing</source>
            <translation>계속 편집</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{title} was deleted while you were editing it. Save yours to bring it back.</source>
            <translation>편집하는 동안 {title} 항목이 삭제됐습니다. 내 것을 저장하면 되살아납니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>{name} saved {title} at {when}, while you were editing it. Below is what your text would change in theirs.</source>
            <translation>편집하는 동안 {name} 님이 {when}에 {title} 항목을 저장했습니다. 아래는 내 글로 바뀌는 부분입니다.</translation>
        </message>
    </context>
    <context>
        <name>ConversationPage</name>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Details</source>
            <translation>자세히</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Mark done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Close the conversation (Ctrl+D)</source>
            <translation>대화 마치기 (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Hand back</source>
            <translation>AI에게 넘기기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Let the AI answer again (Ctrl+B)</source>
            <translation>AI가 다시 답하게 하기 (Ctrl+B)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Take over</source>
            <translation>이어받기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Answer yourself (Ctrl+T)</source>
            <translation>직접 답하기 (Ctrl+T)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The AI stopped here.</source>
            <translation>AI가 여기서 멈췄습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Export this conversation</source>
            <translation>이 대화 내보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete the conversation with {name}?</source>
            <translation>{name} 님과의 대화를 삭제할까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Its messages are erased from this PC and can't be brought back.</source>
            <translation>메시지가 이 PC에서 지워지며 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The whole message</source>
            <translation>메시지 전체</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Sending takes over from the AI</source>
            <translation>답변을 써 주세요. 보내면 AI에게서 이어받습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>Reply to this {guest}. Type / for saved replies</source>
            <translation>답변을 써 주세요. 저장된 답변은 /를 입력하세요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>The {guest} was told: “{told}”</source>
            <translation>{guest}에게 안내한 내용: “{told}”</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>On {page}</source>
            <translation>{page}에서</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>writes in {language}</source>
            <translation>{language}로 씁니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/conversation_page.py" />
            <source>has left the page</source>
            <translation>페이지를 떠났습니다</translation>
        </message>
    </context>
    <context>
        <name>CorrectionStrip</name>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Save and send the correction</source>
            <translation>저장하고 정정 보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>This answer was wrong.</source>
            <translation>이 답변은 틀렸습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/correction_strip.py" />
            <source>Asked: “{asked}” The AI answered: “{told}” Put it right below; the {guest} gets your answer in its place, marked as edited.</source>
            <translation>질문: “{asked}” AI의 답변: “{told}” 아래에서 바로잡으면 {guest}은 그 자리에서 수정됨 표시와 함께 새 답변을 받습니다.</translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Forgot the PIN?</source>
            <translation>PIN을 잊으셨나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Somebody else who works here signs in with their own name and gives you a new PIN in Settings. If nobody can, the owner quits Deskbell and types “deskbell operators reset-pin” with your name; it asks for the owner's passphrase, or for the login of this computer.</source>
            <translation>여기서 일하는 다른 사람이 자기 이름으로 로그인해 설정에서 새 PIN을 만들어 줄 수 있습니다. 그럴 사람이 없으면 소유자가 Deskbell을 종료하고 “deskbell operators reset-pin”과 이름을 입력합니다. 암호 문구나 이 컴퓨터의 로그인이 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Show again</source>
            <translation>다시 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Deskbell is locked</source>
            <translation>Deskbell이 잠겼습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Hidden from view</source>
            <translation>가려짐</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Who is at the desk?</source>
            <translation>프런트에 누가 있나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name. The AI goes on answering.</source>
            <translation>이름을 골라 주세요. AI는 계속 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Names and messages are covered. Press Ctrl+Shift+H to show them again.</source>
            <translation>이름과 메시지를 가렸습니다. Ctrl+Shift+H를 누르면 다시 보입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Choose your name, by click or by its number.</source>
            <translation>클릭하거나 번호로 이름을 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Nobody is waiting for a person.</source>
            <translation>직원을 기다리는 사람이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>1 conversation needs a person.</source>
            <translation>대화 1건에 직원이 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>{n} conversations need a person.</source>
            <translation>대화 {n}건에 직원이 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>That PIN is not right. Try again.</source>
            <translation>PIN이 맞지 않습니다. 다시 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/cover.py" />
            <source>Too many wrong PINs. The next try is possible in {n} s.</source>
            <translation>PIN을 너무 많이 틀렸습니다. {n}초 뒤에 다시 시도할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>DataCard</name>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Find a person's data…</source>
            <translation>한 사람의 데이터 찾기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who has looked…</source>
            <translation>누가 보았나…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Every connection…</source>
            <translation>모든 연결…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Stop using Deskbell…</source>
            <translation>Deskbell 그만 쓰기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Somebody asks what you keep of them: hand it over, or erase it.</source>
            <translation>누군가 자신의 정보를 물으면 건네주거나 지우세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Who opened which conversation, and when.</source>
            <translation>누가 언제 어떤 대화를 열었는지.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Whom this PC has contacted, why, and what was refused.</source>
            <translation>이 PC가 누구와 왜 연결했는지, 무엇이 거부되었는지 보여 줍니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/data_card.py" />
            <source>Erases everything on this PC, and the keys.</source>
            <translation>이 PC의 모든 것과 키를 지웁니다.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>What differs</source>
            <translation>달라진 점</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/difference_view.py" />
            <source>Nothing differs.</source>
            <translation>달라진 것이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>DraftCard</name>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Draft for you</source>
            <translation>초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>· only you can see this</source>
            <translation>· 나에게만 보입니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send</source>
            <translation>보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit</source>
            <translation>수정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft</source>
            <translation>초안 보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Edit the draft</source>
            <translation>초안 수정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Discard the draft</source>
            <translation>초안 버리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/draft_card.py" />
            <source>Send the draft as it is (Ctrl+Shift+Enter)</source>
            <translation>초안을 그대로 보내기 (Ctrl+Shift+Enter)</translation>
        </message>
    </context>
    <context>
        <name>DraftsCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>How much you change the drafts</source>
            <translation>초안을 고친 정도</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>No draft has waited for your yes so far.</source>
            <translation>아직 승인을 기다린 초안이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Without a topic</source>
            <translation>주제 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>changed {n} of {all}</source>
            <translation>{all}건 중 {n}건 수정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Let the AI answer alone</source>
            <translation>AI에게 맡기기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>answers alone</source>
            <translation>스스로 답함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>drafts for you</source>
            <translation>초안 작성</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>comes to you</source>
            <translation>직원에게 옴</translation>
        </message>
    </context>
    <context>
        <name>EntryDelegate</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entry without a title</source>
            <translation>제목 없는 항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Not saved</source>
            <translation>저장 안 됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ended {day}</source>
            <translation>{day} 종료됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>ends {day}</source>
            <translation>{day} 종료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>used {n}×</source>
            <translation>{n}회 사용</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>A short title, such as Breakfast</source>
            <translation>짧은 제목, 예: 조식</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>One way of asking on each line</source>
            <translation>한 줄에 질문 하나씩</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Ways of asking, one on each line</source>
            <translation>질문 표현, 한 줄에 하나씩</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write it as you would say it. Guests read these very words.</source>
            <translation>말하듯이 써 주세요. 손님은 이 글을 그대로 읽습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Your answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The AI may</source>
            <translation>AI의 권한</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Answer by itself</source>
            <translation>스스로 답하기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft for me</source>
            <translation>초안 만들기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Valid</source>
            <translation>유효 기간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Always</source>
            <translation>항상</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>From a day on</source>
            <translation>시작일부터</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Until a day</source>
            <translation>종료일까지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Between two days</source>
            <translation>두 날짜 사이</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>First day</source>
            <translation>시작일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Last day</source>
            <translation>종료일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Look at it again</source>
            <translation>다시 볼 날</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>No day set</source>
            <translation>날짜 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a month</source>
            <translation>한 달 뒤</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In half a year</source>
            <translation>반년 뒤</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>In a year</source>
            <translation>일 년 뒤</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>On a day</source>
            <translation>날짜 지정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Day on which to look at it again</source>
            <translation>다시 볼 날짜</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Topic</source>
            <translation>주제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Published</source>
            <translation>게시됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Draft</source>
            <translation>초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Give the entry a title first.</source>
            <translation>먼저 항목에 제목을 붙여 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Write an answer first.</source>
            <translation>먼저 답변을 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>The last day is before the first day.</source>
            <translation>종료일이 시작일보다 빠릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Not said</source>
            <translation>지정 안 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Guests ask it like this</source>
            <translation>손님은 이렇게 묻습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Customers ask it like this</source>
            <translation>고객은 이렇게 묻습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_editor.py" />
            <source>Visitors ask it like this</source>
            <translation>방문객은 이렇게 묻습니다</translation>
        </message>
    </context>
    <context>
        <name>EntryHead</name>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Discard changes</source>
            <translation>변경 취소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>History</source>
            <translation>기록</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Earlier versions of this entry</source>
            <translation>이 항목의 이전 버전</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>New entry</source>
            <translation>새 항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Not saved</source>
            <translation>저장 안 됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Published</source>
            <translation>게시됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Draft</source>
            <translation>초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>A new entry. The assistant uses it once you save it.</source>
            <translation>새 항목입니다. 저장하면 어시스턴트가 사용합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}, by {name}</source>
            <translation>마지막 저장: {when}, {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>Last saved: {when}</source>
            <translation>마지막 저장: {when}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>1 earlier version</source>
            <translation>이전 버전 1개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_head.py" />
            <source>{n} earlier versions</source>
            <translation>이전 버전 {n}개</translation>
        </message>
    </context>
    <context>
        <name>EntryPicker</name>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Find an answer</source>
            <translation>답변 찾기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Answers from your knowledge</source>
            <translation>지식에 있는 답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>No entry holds these words.</source>
            <translation>이 단어가 든 항목이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/entry_picker.py" />
            <source>Your knowledge has no entries yet.</source>
            <translation>아직 지식에 항목이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Three steps to your first answer</source>
            <translation>첫 답변까지 세 단계</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Knowledge</source>
            <translation>지식 열기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Open Settings</source>
            <translation>설정 열기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Write down what people ask you, or take a list of questions to fill in.</source>
            <translation>자주 받는 질문과 답을 적거나, 채워 넣을 질문 목록을 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Say what your business is called and when somebody is at the desk.</source>
            <translation>업체 이름과 프런트에 사람이 있는 시간을 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Connect your website: its address, a relay, and one line for your pages.</source>
            <translation>웹사이트를 연결하세요: 주소, 릴레이, 그리고 페이지에 넣을 한 줄.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Your desk is ready. Open your website and write a question in the chat there: it appears here.</source>
            <translation>준비가 끝났습니다. 웹사이트를 열고 채팅에 질문을 써 보세요. 여기에 나타납니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Lead me through it</source>
            <translation>차례대로 안내받기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/first_steps.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
    </context>
    <context>
        <name>GroupDelegate</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>once</source>
            <translation>한 번</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{n} times</source>
            <translation>{n}번</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <location filename="../../../desktop/ui/guard.py" />
            <source>Nobody has a PIN yet. Set one in Settings, then you can lock.</source>
            <translation>아직 PIN이 있는 사람이 없습니다. 설정에서 정하면 잠글 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Look at this PC…</source>
            <translation>이 PC 점검…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/help_card.py" />
            <source>Deskbell looks at memory, disk, keys, conversations, models, relay, e-mail and your website, and says what is wrong and how to mend it. It changes nothing.</source>
            <translation>Deskbell이 메모리, 디스크, 키, 대화, 모델, 릴레이, 이메일, 웹사이트를 점검하고 무엇이 잘못됐는지, 어떻게 고치는지 알려 줍니다. 아무것도 바꾸지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>HoursFields</name>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>All days as Monday</source>
            <translation>매일 월요일과 같게</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>A day on which you are closed</source>
            <translation>쉬는 날</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add this day</source>
            <translation>이 날짜 추가</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Add a day on which you are closed</source>
            <translation>쉬는 날 추가</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>The hours “{typed}” can't be read. Write them as 07:00–22:00.</source>
            <translation>운영 시간 “{typed}”을(를) 읽을 수 없습니다. 07:00–22:00처럼 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Opening hours on {day}</source>
            <translation>{day} 운영 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>closed</source>
            <translation>휴무</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/hours_fields.py" />
            <source>No longer closed on {day}</source>
            <translation>{day} 휴무 취소</translation>
        </message>
    </context>
    <context>
        <name>HoursStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Opening hours</source>
            <translation>운영 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When is somebody at the desk?</source>
            <translation>언제 직원이 자리에 있나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>When the AI can't answer, visitors read from these hours when a person will. Leave them empty if you don't want to say.</source>
            <translation>AI가 답하지 못할 때 방문자는 이 시간을 보고 직원이 언제 답할지 압니다. 알리고 싶지 않으면 비워 두세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Time zone</source>
            <translation>시간대</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Closed on</source>
            <translation>쉬는 날</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Holidays and days off, one by one.</source>
            <translation>공휴일과 쉬는 날을 하나씩 넣으세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>This time zone is unknown. Choose one from the list.</source>
            <translation>알 수 없는 시간대입니다. 목록에서 고르세요.</translation>
        </message>
    </context>
    <context>
        <name>HouseStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Your house</source>
            <translation>우리 업소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What is your house called?</source>
            <translation>업소 이름이 무엇인가요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Visitors see the name above the chat. All of this can be changed later.</source>
            <translation>방문자는 채팅 위에서 이 이름을 봅니다. 모두 나중에 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Name of the business</source>
            <translation>업체 이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>as your guests know it</source>
            <translation>손님이 아는 이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Hotel</source>
            <translation>호텔</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Guesthouse</source>
            <translation>게스트하우스</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Shop</source>
            <translation>상점</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Something else</source>
            <translation>그 밖의 업종</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>What kind of business it is</source>
            <translation>어떤 업종인지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_business.py" />
            <source>Languages in which the chat greets your visitors</source>
            <translation>채팅이 방문자를 맞이할 언어</translation>
        </message>
    </context>
    <context>
        <name>ImportPlace</name>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Choose a file</source>
            <translation>파일 선택</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Address of the page</source>
            <translation>페이지 주소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Read the page</source>
            <translation>페이지 읽기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Import a file</source>
            <translation>파일 가져오기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>PDF, Word, Markdown, a saved web page, plain text, or a table saved as CSV. You can also drop a file on the list of entries.</source>
            <translation>PDF, Word, Markdown, 저장한 웹 페이지, 일반 텍스트, CSV로 저장한 표. 파일을 항목 목록에 끌어다 놓아도 됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Or one page of your website</source>
            <translation>또는 웹사이트의 한 페이지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Deskbell fetches this one page now, and nothing else.</source>
            <translation>지금 이 페이지 하나만 가져옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>What is found waits for your review. Nothing is answered from it before.</source>
            <translation>찾은 것은 검토를 기다립니다. 그 전에는 답변에 쓰지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_place.py" />
            <source>Documents ({endings});;All files (*)</source>
            <translation>문서 ({endings});;모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Drafts</source>
            <translation>초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Back to the entries</source>
            <translation>항목으로 돌아가기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept all</source>
            <translation>모두 수락</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all</source>
            <translation>모두 버리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Join with next</source>
            <translation>다음과 합치기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Later</source>
            <translation>나중에</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Accept</source>
            <translation>수락</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Ways of asking, one a line</source>
            <translation>질문 표현, 한 줄에 하나</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Your answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What is answered until now</source>
            <translation>지금까지의 답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Publish</source>
            <translation>게시</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Not needed</source>
            <translation>필요 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard all {n} drafts?</source>
            <translation>초안 {n}개를 모두 버릴까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>Discard the draft?</source>
            <translation>초안을 버릴까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>They are thrown away. What is published stays as it is.</source>
            <translation>초안을 버립니다. 게시된 것은 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To review: {count}</source>
            <translation>검토할 것: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>To fill in: {count}</source>
            <translation>채울 것: {count}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_review.py" />
            <source>What to say: {hint}</source>
            <translation>쓸 내용: {hint}</translation>
        </message>
    </context>
    <context>
        <name>ImportStrip</name>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>How far the import is</source>
            <translation>가져오기 진행 상황</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Stop</source>
            <translation>멈추기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Show the lines</source>
            <translation>줄 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Next to fill in</source>
            <translation>다음 채울 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>Lines that were left out</source>
            <translation>제외된 줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 draft to review</source>
            <translation>검토할 초안 1개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} drafts to review</source>
            <translation>검토할 초안 {count}개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>1 question without an answer</source>
            <translation>답변 없는 질문 1개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_strip.py" />
            <source>{count} questions without an answer</source>
            <translation>답변 없는 질문 {count}개</translation>
        </message>
    </context>
    <context>
        <name>InboxList</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Search conversations</source>
            <translation>대화 검색</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Needs you</source>
            <translation>응대 필요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Yours</source>
            <translation>내 대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Which conversations</source>
            <translation>대화 구분</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Inbox</source>
            <translation>받은 대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Conversations</source>
            <translation>대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The newest {n} are listed. Type one more word to find older ones.</source>
            <translation>최근 {n}건만 보입니다. 단어를 더 입력하면 이전 것을 찾을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>1 conversation found</source>
            <translation>대화 1건을 찾았습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>{n} conversations found</source>
            <translation>대화 {n}건을 찾았습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>No conversation holds these words.</source>
            <translation>이 단어가 든 대화가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nobody needs you right now. New questions appear here.</source>
            <translation>지금은 기다리는 사람이 없습니다. 새 질문은 여기에 나타납니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>The AI has no conversation at the moment.</source>
            <translation>지금 AI가 맡은 대화가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>You have not taken over a conversation.</source>
            <translation>이어받은 대화가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Nothing is marked as done yet.</source>
            <translation>아직 완료한 것이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>InboxModel</name>
        <message>
            <location filename="../../../desktop/ui/inbox_model.py" />
            <source>unread</source>
            <translation>읽지 않음</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message>
            <location filename="../../../desktop/ui/inbox_page.py" />
            <source>Choose a conversation to read it.</source>
            <translation>읽을 대화를 골라 주세요.</translation>
        </message>
    </context>
    <context>
        <name>KeepingCard</name>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Needs you</source>
            <translation>응대 필요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Yours</source>
            <translation>내 대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>How long conversations in {list} are kept</source>
            <translation>{list} 목록의 대화를 보관하는 기간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>The relay has not confirmed this computer's clock yet, so nothing is erased for now. A wrong clock must not erase anything.</source>
            <translation>릴레이가 아직 이 컴퓨터의 시계를 확인하지 않아 지금은 아무것도 지우지 않습니다. 틀린 시계 때문에 지워지는 일이 없어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep for these times</source>
            <translation>이 기간 동안 보관</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Days after the last change in a conversation. Then it is erased for good. Visitors are told the longest of these times.</source>
            <translation>대화가 마지막으로 바뀐 뒤의 일수입니다. 그 뒤에는 완전히 지워집니다. 방문자에게는 이 중 가장 긴 기간이 안내됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Keep conversations for these times?</source>
            <translation>대화를 이 기간 동안 보관할까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 conversation is older than that and will be erased for good.</source>
            <translation>대화 1건이 그보다 오래되어 완전히 지워집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} conversations are older than that and will be erased for good.</source>
            <translation>대화 {n}건이 그보다 오래되어 완전히 지워집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight, nor in the next seven days.</source>
            <translation>오늘 밤에도, 앞으로 7일 동안에도 지워질 대화가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. 1 conversation goes within seven days.</source>
            <translation>오늘 밤에는 지워질 대화가 없습니다. 7일 안에 1건이 지워집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Nothing goes tonight. {n} conversations go within seven days.</source>
            <translation>오늘 밤에는 지워질 대화가 없습니다. 7일 안에 {n}건이 지워집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight 1 conversation goes: {names}.</source>
            <translation>오늘 밤 대화 1건이 지워집니다: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names} and others.</source>
            <translation>오늘 밤 대화 {n}건이 지워집니다: {names} 외.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>Tonight {n} conversations go: {names}.</source>
            <translation>오늘 밤 대화 {n}건이 지워집니다: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>keep (10 years)</source>
            <translation>보관 (10년)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>1 day</source>
            <translation>1일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/keeping_card.py" />
            <source>{n} days</source>
            <translation>{n}일</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Questions kept for rehearsals</source>
            <translation>예행연습용으로 보관한 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>A person should answer</source>
            <translation>직원이 답해야 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Should come from {title}</source>
            <translation>{title} 항목이어야 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Remove {question}</source>
            <translation>{question} 제거</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeList</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>New entry</source>
            <translation>새 항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search entries</source>
            <translation>항목 검색</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Published</source>
            <translation>게시됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Drafts</source>
            <translation>초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Expiring</source>
            <translation>만료 예정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Which entries</source>
            <translation>항목 구분</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Knowledge</source>
            <translation>지식</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Entries</source>
            <translation>항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Import website or file</source>
            <translation>웹사이트나 파일 가져오기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Save all entries as a file</source>
            <translation>모든 항목을 파일로 저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Search {n} entries</source>
            <translation>항목 {n}개에서 검색</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>1 thing is worth a look</source>
            <translation>살펴볼 것 1개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>{n} things are worth a look</source>
            <translation>살펴볼 것 {n}개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry holds these words.</source>
            <translation>이 단어가 든 항목이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>Write down your first question and answer with New entry, or import a file.</source>
            <translation>‘새 항목’으로 첫 질문과 답변을 적거나 파일을 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>There are no drafts.</source>
            <translation>초안이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>No entry ends within the next 30 days.</source>
            <translation>앞으로 30일 안에 끝나는 항목이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>KnowledgeModel</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_list.py" />
            <source>not saved</source>
            <translation>저장 안 됨</translation>
        </message>
    </context>
    <context>
        <name>KnowledgePage</name>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant does not use drafts</source>
            <translation>저장됨 · 어시스턴트는 초안을 쓰지 않습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant uses it now</source>
            <translation>저장됨 · 어시스턴트가 이제 사용합니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saved · the assistant is reading it</source>
            <translation>저장됨 · 어시스턴트가 읽는 중입니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Saving…</source>
            <translation>저장 중…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete {title}?</source>
            <translation>{title} 항목을 삭제할까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>The assistant stops using it at once.</source>
            <translation>어시스턴트가 바로 사용을 멈춥니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>this entry</source>
            <translation>이</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/knowledge_page.py" />
            <source>Export all entries</source>
            <translation>모든 항목 내보내기</translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Every connection</source>
            <translation>모든 연결</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>To</source>
            <translation>대상</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Visitors' data</source>
            <translation>방문자 데이터</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Sent</source>
            <translation>보냄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Received</source>
            <translation>받음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Last</source>
            <translation>마지막</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Deskbell contacts only what you have named in the settings, and what you import or download. Everything else is refused and stands on top.</source>
            <translation>Deskbell은 설정에 적어 두신 곳과 가져오거나 내려받으시는 곳에만 연결합니다. 그 밖의 연결은 모두 거부되며 맨 위에 표시됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Model files on this PC</source>
            <translation>이 PC의 모델 파일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing has been contacted yet.</source>
            <translation>아직 연결한 곳이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Nothing else was tried.</source>
            <translation>그 밖에 시도된 연결은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>1 connection was refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>연결 1건이 거부되었습니다. 이 PC의 무언가가 지정하지 않으신 곳으로 나가려 했습니다. 보내진 것은 없습니다. 계속되면 이 PC를 관리하는 분께 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{n} connections were refused: something on this PC wanted out that you have not named. Nothing was sent. If it goes on, tell whoever looks after this PC.</source>
            <translation>연결 {n}건이 거부되었습니다. 이 PC의 무언가가 지정하지 않으신 곳으로 나가려 했습니다. 보내진 것은 없습니다. 계속되면 이 PC를 관리하는 분께 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents can't open a connection at all: the operating system itself refuses it.</source>
            <translation>답을 찾고, 언어 모델을 실행하고, 문서를 읽는 부분은 연결을 전혀 열 수 없습니다. 운영 체제가 직접 거부합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>What finds answers, runs the language model and reads documents has no use of the network: Deskbell refuses it. On this system that holds Deskbell's own code, not every part of the libraries it uses.</source>
            <translation>답을 찾고, 언어 모델을 실행하고, 문서를 읽는 부분은 네트워크를 쓸 수 없으며 Deskbell이 거부합니다. 이 시스템에서는 Deskbell 자체 코드에만 적용되고, 사용하는 라이브러리의 모든 부분에 적용되지는 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The app wanted it.</source>
            <translation>거부됨. 앱이 시도했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. A command wanted it.</source>
            <translation>거부됨. 명령이 시도했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that finds answers wanted it.</source>
            <translation>거부됨. 답을 찾는 부분이 시도했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The language model's part wanted it.</source>
            <translation>거부됨. 언어 모델 부분이 시도했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Refused. The part that reads documents wanted it.</source>
            <translation>거부됨. 문서를 읽는 부분이 시도했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Messages from and to your website</source>
            <translation>웹사이트와 주고받은 메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>E-mail through your mail server</source>
            <translation>메일 서버를 통한 이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A page that you imported</source>
            <translation>가져오신 페이지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>A model that you downloaded</source>
            <translation>내려받으신 모델</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>Its address was asked of the network's name service</source>
            <translation>네트워크의 이름 서비스에 주소를 물었습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes, sealed</source>
            <translation>예, 봉인됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>No language model is in use: answers are your own words.</source>
            <translation>언어 모델을 쓰지 않습니다. 답변은 직접 쓰신 문장입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} has been changed since it was added, so it is not used. Add it again.</source>
            <translation>{name} 파일이 추가된 뒤 바뀌어서 사용하지 않습니다. 다시 추가해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is gone. Add it again.</source>
            <translation>{name} 파일이 없습니다. 다시 추가해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is checked when the language model starts.</source>
            <translation>{name} 파일은 언어 모델이 시작될 때 검사합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged: it is checked at each start, and no conversation is in it.</source>
            <translation>{name} 파일은 바뀌지 않았습니다. 시작할 때마다 검사하며, 대화는 들어 있지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ledger_dialog.py" />
            <source>{name} is unchanged and read-only, last checked on {moment}: no conversation is in it.</source>
            <translation>{name} 파일은 바뀌지 않았고 읽기 전용입니다. 마지막 검사: {moment}. 대화는 들어 있지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>LeftBehindStrip</name>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Go back to it</source>
            <translation>돌아가기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Save it</source>
            <translation>저장하기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/left_behind.py" />
            <source>Your changes to {title} are kept, but not saved yet.</source>
            <translation>{title}의 변경 내용은 남아 있지만 아직 저장되지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>MailCard</name>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Mail server</source>
            <translation>메일 서버</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Encryption</source>
            <translation>암호화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>None (only on this PC)</source>
            <translation>없음(이 PC에서만)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Port</source>
            <translation>포트</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Account name</source>
            <translation>계정 이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Password</source>
            <translation>비밀번호</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Your address, as guests see it</source>
            <translation>손님에게 보이는 주소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Where to reach you</source>
            <translation>연락받을 주소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Save e-mail</source>
            <translation>이메일 저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send a test e-mail</source>
            <translation>시험 메일 보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail</source>
            <translation>이메일 사용 중지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries</source>
            <translation>요약</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Each closed conversation</source>
            <translation>끝난 대화마다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Once a day, at</source>
            <translation>하루 한 번, 시각</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Time of the daily summary</source>
            <translation>하루 요약을 보낼 시각</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Send me one now</source>
            <translation>지금 하나 보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Summaries come by e-mail. Set up your mail server first.</source>
            <translation>요약은 이메일로 옵니다. 먼저 메일 서버를 설정하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get no summaries.</source>
            <translation>요약을 받지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a conversation is over you get a few lines of it, written on this PC, with contact details and numbers masked as far as they are recognised.</source>
            <translation>대화가 끝나면 이 PC에서 작성한 몇 줄의 요약을 받습니다. 연락처와 번호는 인식된 만큼 가려집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>You get who needs you, what you promised for today, how many were answered, and new open questions. If this PC was off at that time, it comes at the next start.</source>
            <translation>누가 직원을 기다리는지, 오늘로 약속한 일, 답변한 수, 새로 열린 질문을 알려 드립니다. 그 시각에 PC가 꺼져 있었다면 다음에 켤 때 옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>kept; type to change it</source>
            <translation>저장됨. 바꾸려면 입력</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>When a guest waits for a minute and nobody comes, you get an e-mail. A reply to a guest who has left goes out by e-mail too.</source>
            <translation>손님이 1분을 기다려도 아무도 오지 않으면 이메일을 받습니다. 떠난 손님에게 쓴 답변도 이메일로 나갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>E-mail is not set up. With your own mail server Deskbell writes to you when a guest waits and nobody comes, and sends your reply after a guest who has left.</source>
            <translation>이메일이 설정되지 않았습니다. 메일 서버를 설정하면 손님이 기다리는데 아무도 오지 않을 때 알려 드리고, 떠난 손님에게 답변을 보냅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>Stop using e-mail?</source>
            <translation>이메일 사용을 중지할까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/mail_card.py" />
            <source>The mail server and its password are forgotten on this PC.</source>
            <translation>이 PC에서 메일 서버와 비밀번호를 지웁니다.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving?</source>
            <translation>저장하지 않고 종료할까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>1 entry has changes that are not saved.</source>
            <translation>항목 1개에 저장하지 않은 변경이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>{n} entries have changes that are not saved.</source>
            <translation>항목 {n}개에 저장하지 않은 변경이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Quit without saving</source>
            <translation>저장하지 않고 종료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Let the AI answer again</source>
            <translation>AI가 다시 답하게 하기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Pause the AI</source>
            <translation>AI 일시 중지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody needs you.</source>
            <translation>기다리는 사람이 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/window.py" />
            <source>Somebody wrote again.</source>
            <translation>다시 글을 남긴 사람이 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>OperatorsCard</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Add somebody</source>
            <translation>사람 추가</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself</source>
            <translation>자동 잠금</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself</source>
            <translation>이름과 메시지 자동 가리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Locks by itself (or Ctrl+L)</source>
            <translation>자동 잠금 (또는 Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Hides names and messages by itself (or Ctrl+Shift+H)</source>
            <translation>이름과 메시지 자동 가리기 (또는 Ctrl+Shift+H)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>{name} has no PIN, so anybody can open the window as {name}.</source>
            <translation>{name} 님은 PIN이 없어 누구나 {name} 이름으로 창을 열 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Name of {name}</source>
            <translation>{name}의 이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Change PIN…</source>
            <translation>PIN 변경…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set PIN…</source>
            <translation>PIN 설정…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>{name}의 PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name}</source>
            <translation>{name} 제거</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>At the desk now</source>
            <translation>지금 프런트에 있음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Remove {name} from this desk?</source>
            <translation>이 프런트에서 {name} 님을 제거할까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>What they wrote stays, with their name.</source>
            <translation>쓴 글은 이름과 함께 남습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Desk {n}</source>
            <translation>프런트 {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after 1 minute</source>
            <translation>1분 후</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} minutes</source>
            <translation>{n}분 후</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>after {n} seconds</source>
            <translation>{n}초 후</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Overview</source>
            <translation>개요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>7 days</source>
            <translation>7일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>30 days</source>
            <translation>30일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>90 days</source>
            <translation>90일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Period</source>
            <translation>기간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>As tables</source>
            <translation>표로 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Show the numbers behind the plots</source>
            <translation>그래프의 수치 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures for a spreadsheet</source>
            <translation>스프레드시트용으로 수치 저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, confirmed</source>
            <translation>AI가 답함, 확인됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered alone, silent</source>
            <translation>AI가 답함, 반응 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Answered by a person</source>
            <translation>직원이 답함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Still open</source>
            <translation>미해결</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Hour</source>
            <translation>시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>What they ask about</source>
            <translation>묻는 주제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Topic</source>
            <translation>주제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Languages they write in</source>
            <translation>사용하는 언어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time until a person replied</source>
            <translation>직원이 답하기까지 걸린 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Time</source>
            <translation>걸린 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Thumbs on the AI's answers</source>
            <translation>AI 답변에 대한 평가</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Save the figures</source>
            <translation>수치 저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>스프레드시트용 표 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Only counts are kept once a conversation is erased.</source>
            <translation>대화를 삭제하면 수치만 남습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The conversations are being counted.</source>
            <translation>대화를 세고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Since {day}.</source>
            <translation>{day}부터.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No guest has written in these days, so there is nothing to count.</source>
            <translation>이 기간에 글을 남긴 손님이 없어 셀 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No customer has written in these days, so there is nothing to count.</source>
            <translation>이 기간에 글을 남긴 고객이 없어 셀 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>No visitor has written in these days, so there is nothing to count.</source>
            <translation>이 기간에 글을 남긴 방문객이 없어 셀 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When guests write</source>
            <translation>손님이 글을 남기는 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When customers write</source>
            <translation>고객이 글을 남기는 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>When visitors write</source>
            <translation>방문객이 글을 남기는 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} gave a thumb up, or said thanks</source>
            <translation>{guest}이 엄지를 올리거나 고맙다고 했습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>The {guest} left without a word</source>
            <translation>{guest}이 말없이 떠났습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Not among them, with a thumb down: {n}</source>
            <translation>별도로, 엄지를 내린 경우: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Half of them within {half}, the longest {worst}</source>
            <translation>절반은 {half} 안에, 가장 길게는 {worst}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody has waited for a person</source>
            <translation>직원을 기다린 사람이 없습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Waiting since {moment}</source>
            <translation>{moment}부터 대기 중</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Nobody waits for you now</source>
            <translation>지금 기다리는 사람이 없습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_page.py" />
            <source>Closed without a reply: {n}</source>
            <translation>답변 없이 끝남: {n}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Inbox</source>
            <translation>받은 대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Knowledge</source>
            <translation>지식</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Open questions</source>
            <translation>미해결 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Overview</source>
            <translation>개요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Privacy</source>
            <translation>개인정보</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/pages.py" />
            <source>Settings</source>
            <translation>설정</translation>
        </message>
    </context>
    <context>
        <name>PassageCard</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>{title}: {n} of 100 alike</source>
            <translation>{title}: 유사도 100점 중 {n}점</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase of the backup</source>
            <translation>백업의 암호 문구</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Whoever has the file and this passphrase can read everything in it, and nobody can without. It can't be found out or reset: write it down, and keep it apart from the file.</source>
            <translation>파일과 이 암호 문구를 가진 사람은 모든 내용을 읽을 수 있고, 없으면 아무도 읽을 수 없습니다. 알아내거나 다시 설정할 수 없으니 적어 두고 파일과 따로 보관하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Type the passphrase that was chosen when this backup was made.</source>
            <translation>이 백업을 만들 때 정한 암호 문구를 입력하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Passphrase</source>
            <translation>암호 문구</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The same again</source>
            <translation>한 번 더</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Write the backup</source>
            <translation>백업 쓰기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Check the backup</source>
            <translation>백업 검사</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The passphrase has at least 8 characters; three or four unrelated words are best.</source>
            <translation>암호 문구는 8자 이상이어야 하며, 서로 관련 없는 단어 서너 개가 가장 좋습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/backup_card.py" />
            <source>The two are not the same. Type the passphrase again.</source>
            <translation>두 개가 서로 다릅니다. 암호 문구를 다시 입력하세요.</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Somebody else is at the desk (F2)</source>
            <translation>다른 사람이 프런트에 있음 (F2)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Who is at the desk</source>
            <translation>프런트에 있는 사람</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>At the desk: {name}</source>
            <translation>프런트: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find a person's data</source>
            <translation>한 사람의 데이터 찾기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Name, e-mail, telephone or booking number</source>
            <translation>이름, 이메일, 전화 또는 예약 번호</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>However it is written: +49 170 … and 0170-…, Müller and Mueller, either name first. Everything on this PC is looked through.</source>
            <translation>어떻게 쓰였든 찾습니다: +49 170 …와 0170-…, Müller와 Mueller, 이름과 성의 순서. 이 PC의 모든 것을 살펴봅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>What was found</source>
            <translation>찾은 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Who</source>
            <translation>누구</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Where it was found</source>
            <translation>찾은 곳</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Last changed</source>
            <translation>마지막 변경</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save a copy for them…</source>
            <translation>전달할 사본 저장…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase it everywhere…</source>
            <translation>모든 곳에서 지우기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt…</source>
            <translation>영수증 저장…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Everything is erased.</source>
            <translation>모두 지워졌습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Kept for rehearsals</source>
            <translation>예행연습용으로 보관됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Your own entries speak of them too; change those by hand: {titles}</source>
            <translation>직접 쓴 항목에도 나옵니다. 손수 고치세요: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{name} (perhaps)</source>
            <translation>{name} (아마도)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Looking… {n} of {total} conversations.</source>
            <translation>찾는 중… 대화 {total}건 중 {n}건.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>That is too short to look for. Type a name, an e-mail address, a telephone number or a booking number.</source>
            <translation>찾기에 너무 짧습니다. 이름, 이메일 주소, 전화번호 또는 예약 번호를 입력하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through; {bad} of them can't be read. deskbell doctor says why.</source>
            <translation>대화 {n}건을 살펴보았고 {bad}건은 읽을 수 없습니다. deskbell doctor가 이유를 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Nothing was found in {n} conversations.</source>
            <translation>대화 {n}건에서 아무것도 찾지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations were looked through. What is certainly theirs is ticked; please read what is marked “perhaps”.</source>
            <translation>대화 {n}건을 살펴보았습니다. 확실한 것은 선택되어 있으니 “아마도”라고 표시된 것을 읽어 보세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 ticked</source>
            <translation>1건 선택됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} ticked</source>
            <translation>{n}건 선택됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>A folder for the copy</source>
            <translation>사본을 둘 폴더</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase this person's data everywhere?</source>
            <translation>이 사람의 데이터를 모든 곳에서 지울까요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>1 conversation or question goes for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>대화 또는 질문 1건이 완전히 지워집니다: 메시지, 초안, 요약, 질문, 대기 중인 이메일, 검색 색인. 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{n} conversations and questions go for good: messages, drafts, summaries, questions, waiting e-mails and the search index. It can't be undone.</source>
            <translation>대화와 질문 {n}건이 완전히 지워집니다: 메시지, 초안, 요약, 질문, 대기 중인 이메일, 검색 색인. 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Erase</source>
            <translation>지우기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Conversations</source>
            <translation>대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Names and e-mail addresses</source>
            <translation>이름과 이메일 주소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Drafts of replies</source>
            <translation>답장 초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Summaries</source>
            <translation>요약</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions on the list of open questions</source>
            <translation>미해결 질문 목록의 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Questions kept for rehearsals</source>
            <translation>예행연습용으로 보관한 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>E-mails that waited to be sent</source>
            <translation>보내기를 기다리던 이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>보내기를 기다리던 봉인된 메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Lines in the search index</source>
            <translation>검색 색인의 줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Receipt {number} of {day}, {time}</source>
            <translation>영수증 {number}, {day} {time}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>{kind}: {n}</source>
            <translation>{kind}: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>The receipt names nobody, so you may keep it.</source>
            <translation>영수증에는 누구의 이름도 없으니 보관해도 됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/person_dialog.py" />
            <source>Save the receipt</source>
            <translation>영수증 저장</translation>
        </message>
    </context>
    <context>
        <name>PinDialog</name>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>PIN of {name}</source>
            <translation>{name}의 PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The PIN you have now</source>
            <translation>현재 PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>New PIN, 4 digits or more</source>
            <translation>새 PIN, 숫자 4자리 이상</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The same again</source>
            <translation>한 번 더</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN keeps guests and colleagues from this screen. It encrypts nothing.</source>
            <translation>PIN은 손님과 동료가 이 화면을 보지 못하게 합니다. 암호화하지는 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Set the PIN</source>
            <translation>PIN 설정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>No PIN any more</source>
            <translation>PIN 없애기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>PIN은 숫자 4자리 이상이어야 합니다. 더 길게 정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/operators_card.py" />
            <source>The two are not the same. Type the new PIN again.</source>
            <translation>두 PIN이 다릅니다. 새 PIN을 다시 입력해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <location filename="../../../desktop/ui/overview_cards.py" />
            <source>Replies</source>
            <translation>답변</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>This PC is being looked at.</source>
            <translation>이 PC를 살펴보는 중입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Privacy</source>
            <translation>개인정보</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Find a person's data</source>
            <translation>한 사람의 데이터 찾기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Save as PDF</source>
            <translation>PDF로 저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who has looked…</source>
            <translation>누가 보았나…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Stop using Deskbell…</source>
            <translation>Deskbell 그만 쓰기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection…</source>
            <translation>모든 연결…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Companies that process data for you</source>
            <translation>직원님을 위해 데이터를 처리하는 회사</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Who runs the relay?</source>
            <translation>릴레이는 누가 운영하나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Not said yet</source>
            <translation>아직 알리지 않음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>We ourselves</source>
            <translation>우리가 직접</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Another company</source>
            <translation>다른 회사</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Name of the company</source>
            <translation>회사 이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Agreement for your records</source>
            <translation>보관용 계약서</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your guests' messages, as this PC is set up right now</source>
            <translation>지금 이 PC의 설정에서 손님의 메시지가 어떻게 다뤄지는지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your customers' messages, as this PC is set up right now</source>
            <translation>지금 이 PC의 설정에서 고객의 메시지가 어떻게 다뤄지는지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What happens to your visitors' messages, as this PC is set up right now</source>
            <translation>지금 이 PC의 설정에서 방문자의 메시지가 어떻게 다뤄지는지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>The PDF was not saved: {why}</source>
            <translation>PDF를 저장하지 못했습니다: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Saved as {file}.</source>
            <translation>{file}(으)로 저장했습니다.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>This computer has no keyring. Choose a passphrase of at least 8 characters.</source>
            <translation>이 컴퓨터에는 키 보관함이 없습니다. 8자 이상의 암호 문구를 정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Passphrase of this profile</source>
            <translation>이 프로필의 암호 문구</translation>
        </message>
    </context>
    <context>
        <name>QuestionsList</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>To answer</source>
            <translation>답할 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Not for the AI</source>
            <translation>AI 제외</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Which questions</source>
            <translation>질문 구분</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Open questions</source>
            <translation>미해결 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question holds these words.</source>
            <translation>이 단어가 든 질문이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>Nothing is open. What the AI can't answer, and what you answer yourself, is gathered here.</source>
            <translation>미해결 질문이 없습니다. AI가 답하지 못한 것과 직접 답한 것이 여기에 모입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question is kept from the AI.</source>
            <translation>AI에게서 제외한 질문이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>No question was answered from here yet.</source>
            <translation>아직 여기서 답한 질문이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>QuestionsModel</name>
        <message>
            <location filename="../../../desktop/ui/questions_list.py" />
            <source>{title}, asked {n} times</source>
            <translation>{title}, {n}회 질문</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Not for the AI</source>
            <translation>AI 제외</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Open it again</source>
            <translation>다시 열기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Already answered by an entry…</source>
            <translation>이미 답한 항목이 있음…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Publish answer</source>
            <translation>답변 게시</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Your answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Choose a question to answer it.</source>
            <translation>답할 질문을 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In their words</source>
            <translation>실제로 쓴 말</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Names, phone numbers and e-mails are masked here, as far as they can be told.</source>
            <translation>이름, 전화번호, 이메일은 알아볼 수 있는 만큼 가렸습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Saving…</source>
            <translation>저장 중…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Means something else</source>
            <translation>다른 뜻임</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>And {n} more.</source>
            <translation>그 밖에 {n}건.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked once.</source>
            <translation>한 번 물었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in one day.</source>
            <translation>하루에 {n}번 물었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Asked {n} times in {days} days.</source>
            <translation>{days}일 동안 {n}번 물었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>In {n} languages.</source>
            <translation>{n}개 언어.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>{title} answers it.</source>
            <translation>{title} 항목이 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Only people answer it.</source>
            <translation>직원만 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Nothing in Knowledge answers it.</source>
            <translation>지식에 답이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Use this</source>
            <translation>이것 사용</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>More about {question}</source>
            <translation>{question} 더 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>Write it once. Every {guest} who asks from now on gets it.</source>
            <translation>한 번만 쓰면 앞으로 묻는 {guest}은 모두 이 답을 받습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/questions_page.py" />
            <source>You already told a {guest}</source>
            <translation>이미 {guest}에게 한 답변</translation>
        </message>
    </context>
    <context>
        <name>RehearsalCard</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Progress of the rehearsal</source>
            <translation>예행연습 진행</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearse this edit</source>
            <translation>변경 예행연습</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stop</source>
            <translation>멈추기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Review them</source>
            <translation>살펴보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept questions</source>
            <translation>보관한 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Rehearsal</source>
            <translation>예행연습</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question kept</source>
            <translation>보관한 질문 1개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions kept</source>
            <translation>보관한 질문 {n}개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Ask your kept questions and the last 200 real ones, and see what this edit would change. Nothing is sent.</source>
            <translation>보관한 질문과 최근 실제 질문 200개를 물어 이 변경으로 무엇이 달라질지 봅니다. 아무것도 보내지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>The AI is away. Try again when it says Answering.</source>
            <translation>AI가 자리에 없습니다. ‘응답 중’일 때 다시 해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Stopped.</source>
            <translation>멈췄습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Asking…</source>
            <translation>묻는 중…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>There is no question to ask yet. Keep one below Try it.</source>
            <translation>아직 물을 질문이 없습니다. ‘시험하기’ 아래에서 보관해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 question asked with your edit.</source>
            <translation>변경 내용으로 질문 1개를 물었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} questions asked with your edit.</source>
            <translation>변경 내용으로 질문 {n}개를 물었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} as before</source>
            <translation>{n}개는 전과 같음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} to look at</source>
            <translation>{n}개 확인 필요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>And more, in the list.</source>
            <translation>목록에 더 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>1 kept question is not answered as you expect.</source>
            <translation>보관한 질문 1개의 답이 기대와 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>{n} kept questions are not answered as you expect.</source>
            <translation>보관한 질문 {n}개의 답이 기대와 다릅니다.</translation>
        </message>
    </context>
    <context>
        <name>RenewalDialog</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now</source>
            <translation>이전 줄을 지금 끝내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of your line</source>
            <translation>줄의 키 새로 바꾸기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Your PIN</source>
            <translation>내 PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line</source>
            <translation>이전 줄 끝내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew and copy the new line</source>
            <translation>바꾸고 새 줄 복사</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>PIN이 맞지 않아 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Do this when this PC or a backup of it was stolen, when somebody who had access has left, or after some years. Your website gets a new line.</source>
            <translation>이 PC나 백업을 도난당했거나, 접근할 수 있던 사람이 그만두었거나, 몇 년이 지났을 때 하세요. 웹사이트에 새 줄이 생깁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>For 30 days the new line and the older one both work, and every answer goes back the way its visitor came. Put the new line on every page in that time. Then the older key is destroyed, and pages that still have the older line reach nobody.</source>
            <translation>30일 동안 새 줄과 이전 줄이 모두 작동하며, 모든 답장은 방문자가 온 길로 돌아갑니다. 그동안 새 줄을 모든 페이지에 넣어 주세요. 그 뒤에는 이전 키가 파기되고, 이전 줄이 남은 페이지는 아무에게도 닿지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Make a new backup afterwards, and restore it on a second PC if you use one. If your relay serves only listed sites, ask whoever runs it to list the new line too.</source>
            <translation>그다음 새 백업을 만들고, 두 번째 PC를 쓴다면 거기에 복원해 주세요. 릴레이가 등록된 사이트만 받는다면 운영자에게 새 줄도 등록해 달라고 하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Put the new line on every page first. Whoever has stolen the older key could go on answering on pages that still have the older line; ending it here does not take it from them.</source>
            <translation>먼저 새 줄을 모든 페이지에 넣어 주세요. 이전 키를 훔친 사람은 이전 줄이 남은 페이지에서 계속 답할 수 있습니다. 여기서 끝내도 그 사람에게서 키를 빼앗지는 못합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older key is destroyed now. Visitors who are writing by the older line are sent away, and replies that have not reached them are not delivered. This can't be undone.</source>
            <translation>이전 키가 지금 파기됩니다. 이전 줄로 쓰고 있는 방문자는 연결이 끊기고, 아직 닿지 않은 답장은 전달되지 않습니다. 되돌릴 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>RenewalStrip</name>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key…</source>
            <translation>키 새로 바꾸기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>Renew the key of the line for your website</source>
            <translation>웹사이트에 넣을 줄의 키 새로 바꾸기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>End the older line now…</source>
            <translation>이전 줄을 지금 끝내기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>If this PC or a backup was stolen, or somebody has left, make a new line.</source>
            <translation>이 PC나 백업을 도난당했거나 누군가 그만두었다면 새 줄을 만드세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}: this is its last day.</source>
            <translation>이전 줄은 {date}까지 작동합니다. 마지막 날입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>The older line works until {date}, {days} more days.</source>
            <translation>이전 줄은 {date}까지, 앞으로 {days}일 동안 작동합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days nobody has begun to write by the older line.</source>
            <translation>지난 7일 동안 이전 줄로 쓰기 시작한 사람이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days somebody has begun to write by the older line once: a page still has it.</source>
            <translation>지난 7일 동안 이전 줄로 쓰기 시작한 일이 한 번 있습니다. 아직 이전 줄이 있는 페이지가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/renewal_card.py" />
            <source>In the last 7 days visitors have begun to write by the older line {number} times: a page still has it.</source>
            <translation>지난 7일 동안 방문자가 이전 줄로 쓰기 시작한 일이 {number}번 있습니다. 아직 이전 줄이 있는 페이지가 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>What this edit would change</source>
            <translation>이 변경으로 달라지는 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Now</source>
            <translation>지금</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>With your edit</source>
            <translation>변경 후</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Kept question</source>
            <translation>보관한 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Really asked</source>
            <translation>실제 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as it is now</source>
            <translation>보관: 지금대로</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Keep: as with my edit</source>
            <translation>보관: 변경한 대로</translation>
        </message>
    </context>
    <context>
        <name>RingingCard</name>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Quiet</source>
            <translation>작게</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Normal</source>
            <translation>보통</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Loud</source>
            <translation>크게</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>How loudly Deskbell rings</source>
            <translation>Deskbell 소리 크기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Listen</source>
            <translation>들어 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>No sound between</source>
            <translation>소리 끄는 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Hours without sound</source>
            <translation>소리 없는 시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound from</source>
            <translation>소리 끄기 시작</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Without sound until</source>
            <translation>소리 끄기 끝</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>and</source>
            <translation>~</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>Deskbell rings when somebody needs you, again after 30 seconds, 2 minutes and every 5 minutes, until a person takes it or the visitor leaves.</source>
            <translation>누가 직원을 찾으면 소리가 나고, 30초, 2분 뒤, 그 뒤로는 5분마다 직원이 맡거나 방문객이 떠날 때까지 다시 울립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>If nobody comes within a minute, you also get an e-mail.</source>
            <translation>1분 안에 아무도 오지 않으면 이메일도 받습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/ringing_card.py" />
            <source>E-mail is not set up, so nobody is written to when you don't come.</source>
            <translation>이메일이 설정되지 않아 오지 않아도 아무에게도 알리지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting to send: {text}</source>
            <translation>보내기 대기 중: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/inbox_list.py" />
            <source>Waiting {time}</source>
            <translation>{time} 대기</translation>
        </message>
    </context>
    <context>
        <name>SafeBanner</name>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Start normally</source>
            <translation>정상 시작</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>What is wrong?</source>
            <translation>무엇이 문제인가요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Safe start</source>
            <translation>안전 시작</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI is left out this time. You can read and answer everything; every question comes to you.</source>
            <translation>지난 몇 번의 시작이 끝까지 되지 않아 이번에는 AI를 뺐습니다. 모두 읽고 답할 수 있으며, 모든 질문이 직원에게 옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/safe_banner.py" />
            <source>Deskbell did not get through its last starts, so the AI and the connection to your website are left out this time. You can read everything; messages wait, sealed.</source>
            <translation>지난 몇 번의 시작이 끝까지 되지 않아 이번에는 AI와 웹사이트 연결을 뺐습니다. 모두 읽을 수 있으며, 메시지는 봉인된 채 기다립니다.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Everything stays on this PC.</source>
            <translation>모든 것이 이 PC에만 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Discard changes</source>
            <translation>변경 취소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Pause the AI</source>
            <translation>AI 일시 중지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>As the computer is set</source>
            <translation>컴퓨터 설정 따름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>High contrast</source>
            <translation>고대비</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell speaks it from its next start.</source>
            <translation>다음에 시작할 때부터 적용됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Start with the computer, in the tray</source>
            <translation>컴퓨터와 함께 시작(트레이)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Go through the set-up</source>
            <translation>설정 차례대로 하기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Set-up, step by step</source>
            <translation>차례대로 설정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>From your name to the line for your website, in six steps.</source>
            <translation>업소 이름부터 웹사이트에 넣을 줄까지 여섯 단계입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your business</source>
            <translation>업체</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Your website</source>
            <translation>웹사이트</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The widget on your website</source>
            <translation>웹사이트의 위젯</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>How long conversations are kept</source>
            <translation>대화를 보관하는 기간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Data of your visitors</source>
            <translation>방문자의 데이터</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Backups</source>
            <translation>백업</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What the AI may answer alone</source>
            <translation>AI가 혼자 답해도 되는 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When somebody needs you</source>
            <translation>직원이 필요할 때</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>At this desk</source>
            <translation>이 프런트에서</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>E-mail</source>
            <translation>이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Look</source>
            <translation>화면</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>What you call the people who write</source>
            <translation>글을 남기는 사람을 부르는 말</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Deskbell uses this word everywhere in the app.</source>
            <translation>Deskbell 앱 전체에서 이 말을 씁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Starting</source>
            <translation>시작 중</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>When something is wrong</source>
            <translation>문제가 있을 때</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>Let the AI answer again</source>
            <translation>AI가 다시 답하게 하기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI is paused. Every question comes to you.</source>
            <translation>AI가 일시 중지됐습니다. 모든 질문이 직원에게 옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The AI answers first. While it is paused, every question comes to you.</source>
            <translation>AI가 먼저 답합니다. 일시 중지하면 모든 질문이 직원에게 옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/settings_page.py" />
            <source>The computer does not allow it: {why}</source>
            <translation>컴퓨터가 허용하지 않습니다: {why}</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>hidden · show</source>
            <translation>가려짐 · 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Show the e-mail address</source>
            <translation>이메일 주소 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>E-mail</source>
            <translation>이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Page</source>
            <translation>페이지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Worded by the AI from the messages</source>
            <translation>AI가 메시지를 바탕으로 작성함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>In short</source>
            <translation>요약</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Wants</source>
            <translation>원하는 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Said</source>
            <translation>답한 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Missing</source>
            <translation>남은 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>How it was</source>
            <translation>이용 소감</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>What the AI looked at</source>
            <translation>AI가 살펴본 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Add to Knowledge</source>
            <translation>지식에 추가</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Teach the AI</source>
            <translation>AI 가르치기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Export this conversation</source>
            <translation>이 대화 내보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Delete this conversation</source>
            <translation>이 대화 삭제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Stored</source>
            <translation>보관 위치</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>only on this PC</source>
            <translation>이 PC에만</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Deleted on</source>
            <translation>삭제 예정일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Opened by</source>
            <translation>열어 본 사람</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>This conversation's data</source>
            <translation>이 대화의 데이터</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>not told</source>
            <translation>알려 주지 않음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>The AI has not looked for an answer here.</source>
            <translation>여기서는 AI가 답을 찾지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>답변을 지식에 저장하면 다음 {guest}은 바로 답을 받습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>Once you have replied you can save your answer to Knowledge, so the next {guest} gets it at once.</source>
            <translation>답한 뒤 답변을 지식에 저장할 수 있습니다. 그러면 다음 {guest}은 바로 답을 받습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>no date is set</source>
            <translation>정해진 날짜 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>nobody yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>To talk to a person.</source>
            <translation>직원과 이야기하기.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It helped.”</source>
            <translation>“도움이 되었습니다.”</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/side_panel.py" />
            <source>“It did not help.”</source>
            <translation>“도움이 되지 않았습니다.”</translation>
        </message>
    </context>
    <context>
        <name>StarterOffer</name>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Hotel</source>
            <translation>호텔</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Guesthouse</source>
            <translation>게스트하우스</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Shop</source>
            <translation>상점</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Import a file or a page</source>
            <translation>파일이나 페이지 가져오기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Write an entry</source>
            <translation>항목 쓰기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Choose an entry, or write a new one.</source>
            <translation>항목을 고르거나 새로 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Begin with what people ask everywhere</source>
            <translation>어디서나 묻는 것부터 시작하세요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Take a set of questions with hints what to say, and fill in your own answers one after the other. A question is only answered once you have filled it in.</source>
            <translation>쓸 내용의 힌트가 있는 질문 모음을 골라 답변을 하나씩 채워 주세요. 채운 질문만 답변에 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>Or bring what you have</source>
            <translation>또는 있는 자료로</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/starter_offer.py" />
            <source>A list of answers, a house guide, or the page of your website with the questions.</source>
            <translation>답변 목록, 이용 안내서, 질문이 있는 웹사이트 페이지.</translation>
        </message>
    </context>
    <context>
        <name>StatusCard</name>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Starting</source>
            <translation>시작 중</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Connecting…</source>
            <translation>연결 중…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answering</source>
            <translation>응답 중</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Paused</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Away</source>
            <translation>자리 비움</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Not connected</source>
            <translation>연결되지 않음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Every question comes to you</source>
            <translation>모든 질문이 직원에게 옵니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Questions come to you until the AI is back</source>
            <translation>AI가 돌아올 때까지 질문이 직원에게 옵니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{model} on this PC</source>
            <translation>이 PC의 {model}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Answers word for word from your knowledge</source>
            <translation>지식에 있는 그대로 답합니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>Relay connected · sealed</source>
            <translation>릴레이 연결됨 · 봉인</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>No relay is set up</source>
            <translation>릴레이가 설정되지 않음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>1 reply waits to be sent</source>
            <translation>답변 1건이 보내기를 기다립니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/navigation.py" />
            <source>{n} replies wait to be sent</source>
            <translation>답변 {n}건이 보내기를 기다립니다</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, you are here</source>
            <translation>{step}, 현재 단계</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>{step}, done</source>
            <translation>{step}, 완료</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Stop using Deskbell</source>
            <translation>Deskbell 그만 쓰기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>ERASE</source>
            <translation>지우기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Export everything first…</source>
            <translation>먼저 모두 내보내기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Type {word} to agree</source>
            <translation>동의하려면 {word} 입력</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Your PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Erase everything and quit</source>
            <translation>모두 지우고 종료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>This erases from this PC: all conversations with the keys that could read them, your knowledge, all settings and passwords, the language models, the backups in Deskbell's own folder, and the start with the computer. Then Deskbell ends.</source>
            <translation>이 PC에서 지워지는 것: 모든 대화와 그것을 읽을 수 있는 키, 지식, 모든 설정과 비밀번호, 언어 모델, Deskbell 폴더의 백업, 컴퓨터와 함께 시작하는 설정. 그 뒤 Deskbell이 끝납니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>It can't be undone. Backups that you carried elsewhere, files that you exported and e-mails that were sent stay as they are; remove those yourself. Sealed messages that wait at the relay can't be opened by anybody and are gone within 72 hours.</source>
            <translation>되돌릴 수 없습니다. 다른 곳에 둔 백업, 내보낸 파일, 보낸 이메일은 그대로 남으니 직접 지우세요. 릴레이에서 기다리는 봉인된 메시지는 아무도 열 수 없고 72시간 안에 사라집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>Take the line for the widget out of your website, or it stays there unanswered.</source>
            <translation>웹사이트에서 위젯 줄을 빼세요. 그대로 두면 답 없이 남아 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>PIN이 맞지 않아 아무것도 지우지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/stop_dialog.py" />
            <source>A folder for the export</source>
            <translation>내보낼 폴더</translation>
        </message>
    </context>
    <context>
        <name>TagLine</name>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>The line for your website</source>
            <translation>웹사이트에 넣을 줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/tag_line.py" />
            <source>Copy the line for your website</source>
            <translation>웹사이트에 넣을 줄 복사</translation>
        </message>
    </context>
    <context>
        <name>ThreadModel</name>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_model.py" />
            <source>Notice</source>
            <translation>알림</translation>
        </message>
    </context>
    <context>
        <name>ThreadView</name>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Select text…</source>
            <translation>텍스트 선택…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>Edit…</source>
            <translation>수정…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/thread_view.py" />
            <source>This is wrong…</source>
            <translation>틀렸습니다…</translation>
        </message>
    </context>
    <context>
        <name>ToldStrip</name>
        <message>
            <location filename="../../../desktop/ui/told.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>TryBox</name>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask as a guest would</source>
            <translation>손님처럼 물어보세요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A question to try</source>
            <translation>시험해 볼 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Ask</source>
            <translation>묻기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Keep for rehearsals…</source>
            <translation>예행연습용으로 보관…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Try it</source>
            <translation>시험하기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses your text as it stands here, saved or not.</source>
            <translation>저장 여부와 관계없이 여기 있는 글을 씁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>It uses what is saved.</source>
            <translation>저장된 내용을 씁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>The AI is away</source>
            <translation>AI가 자리에 없습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Your question can't be tried now. Try again when it says Answering.</source>
            <translation>지금은 질문을 시험할 수 없습니다. ‘응답 중’일 때 다시 해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{sure} sure</source>
            <translation>확신 {sure}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>answered in {time} on this PC</source>
            <translation>이 PC에서 {time} 만에 답함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>with your unsaved changes</source>
            <translation>저장하지 않은 변경 포함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>{title} should answer</source>
            <translation>{title} 항목이 답해야 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>A person should answer</source>
            <translation>직원이 답해야 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Kept for rehearsals</source>
            <translation>예행연습용으로 보관됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/try_box.py" />
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
    </context>
    <context>
        <name>TryStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Try it</source>
            <translation>시험하기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Ask the first question yourself</source>
            <translation>첫 질문을 직접 해 보세요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is what a visitor would get. Nothing is sent to anybody.</source>
            <translation>방문자가 받게 될 답변입니다. 누구에게도 전송되지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>The AI is still starting. That takes a few seconds.</source>
            <translation>AI가 아직 시작하는 중입니다. 몇 초 걸립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Show a test notification</source>
            <translation>시험 알림 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Set a PIN…</source>
            <translation>PIN 정하기…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>On this PC</source>
            <translation>이 PC에서</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>So that you know how Deskbell calls you when somebody waits.</source>
            <translation>누군가 기다릴 때 Deskbell이 어떻게 부르는지 미리 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Did you hear and see it? Volume and quiet hours are in Settings.</source>
            <translation>소리와 알림을 확인하셨나요? 음량과 조용한 시간은 설정에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This desktop shows no notifications. Deskbell rings and marks its window instead.</source>
            <translation>이 데스크톱은 알림을 표시하지 않습니다. 대신 Deskbell이 소리를 내고 창을 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Change PIN…</source>
            <translation>PIN 변경…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>A PIN is set. Ctrl+L locks the window.</source>
            <translation>PIN이 있습니다. Ctrl+L로 창을 잠급니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>If guests or colleagues pass by this screen: Ctrl+L locks it then.</source>
            <translation>손님이나 동료가 이 화면 앞을 지나다닌다면 Ctrl+L로 잠글 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted, and their key lies in this computer's keyring.</source>
            <translation>확인됨: 대화는 암호화되어 있고 열쇠는 이 컴퓨터의 키링에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>Checked: your conversations are encrypted with your passphrase. Deskbell asks for it at each start; nobody can bring it back if it is lost.</source>
            <translation>확인됨: 대화는 암호 문구로 암호화되어 있습니다. Deskbell이 시작할 때마다 물어봅니다. 잃어버리면 아무도 되찾을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_try.py" />
            <source>This is a throw-away profile: its key is kept nowhere.</source>
            <translation>한 번 쓰고 버리는 프로필입니다. 열쇠는 어디에도 보관하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>UndoStrip</name>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Take the reply back (Ctrl+U)</source>
            <translation>답변 거두기 (Ctrl+U)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/undo_strip.py" />
            <source>Sent. The {guest} sees it if you take it back.</source>
            <translation>보냈습니다. 거두면 {guest}도 알 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>History of {title}</source>
            <translation>{title} 기록</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Versions, newest first</source>
            <translation>버전, 최신순</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Go back to this version</source>
            <translation>이 버전으로 되돌리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n}</source>
            <translation>버전 {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>Version {n} by {name}</source>
            <translation>버전 {n}, {name}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed. This is the text in use now.</source>
            <translation>이 버전에서 바뀐 점. 지금 쓰는 글입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>What this version changed.</source>
            <translation>이 버전에서 바뀐 점.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/versions_dialog.py" />
            <source>The first version.</source>
            <translation>첫 버전.</translation>
        </message>
    </context>
    <context>
        <name>WebsiteStep</name>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Your website</source>
            <translation>웹사이트</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Put the chat on your website</source>
            <translation>웹사이트에 채팅 달기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay passes the sealed messages between your website and this PC, and can't read them.</source>
            <translation>릴레이는 웹사이트와 이 PC 사이에서 봉인된 메시지를 전달할 뿐 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Address of the relay</source>
            <translation>릴레이 주소</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>A relay that somebody runs for me</source>
            <translation>다른 사람이 운영해 주는 릴레이</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>My own relay</source>
            <translation>내가 운영하는 릴레이</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This PC, for a try</source>
            <translation>이 PC, 시험용</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Make my line</source>
            <translation>내 줄 만들기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Copied. Now paste it into your website.</source>
            <translation>복사했습니다. 이제 웹사이트에 붙여 넣으세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>This line works on this PC only. Before it goes onto your website, name a relay that your visitors can reach.</source>
            <translation>이 줄은 이 PC에서만 작동합니다. 웹사이트에 넣기 전에 방문자가 접속할 수 있는 릴레이를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Open a page to try it</source>
            <translation>시험해 볼 페이지 열기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>What your website is made with</source>
            <translation>웹사이트를 만든 도구</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>The relay on this PC is being started…</source>
            <translation>이 PC의 릴레이를 시작하는 중입니다…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Type the address of the relay first. Whoever runs it tells you.</source>
            <translation>먼저 릴레이 주소를 입력하세요. 운영하는 분이 알려 드립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Paste this line before &lt;/body&gt; on every page</source>
            <translation>모든 페이지의 &lt;/body&gt; 앞에 이 줄을 붙여 주세요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Only browsers on this PC reach it. It shows you the chat as visitors see it, and needs nothing else.</source>
            <translation>이 PC의 브라우저에서만 접속할 수 있습니다. 방문자가 보는 채팅을 그대로 보여 주며 다른 것은 필요 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>deskbell-relay runs on a small machine with an address of its own. The guide for relay operators says how.</source>
            <translation>deskbell-relay는 자체 주소가 있는 작은 컴퓨터에서 실행합니다. 방법은 릴레이 운영 안내서에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Whoever runs it tells you its address.</source>
            <translation>주소는 운영하는 분이 알려 드립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connected.</source>
            <translation>연결되었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard_website.py" />
            <source>Connecting…</source>
            <translation>연결 중…</translation>
        </message>
    </context>
    <context>
        <name>WidgetForm</name>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour of the widget</source>
            <translation>위젯 색</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Choose the colour of the widget</source>
            <translation>위젯 색상 선택</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>White words could not be read on this colour, so the widget darkens it.</source>
            <translation>이 색 위에서는 흰 글자를 읽기 어려워 위젯이 색을 더 어둡게 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Where the widget stands</source>
            <translation>위젯 위치</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom right (on Arabic pages: left)</source>
            <translation>오른쪽 아래 (아랍어 페이지에서는 왼쪽)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bottom left (on Arabic pages: right)</source>
            <translation>왼쪽 아래 (아랍어 페이지에서는 오른쪽)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Icon on its button</source>
            <translation>버튼 아이콘</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Speech bubble</source>
            <translation>말풍선</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Bell</source>
            <translation>벨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Key</source>
            <translation>열쇠</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Greeting in {language}</source>
            <translation>{language} 인사말</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>greeting, if you like</source>
            <translation>인사말(선택)</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Languages of the widget, and how it greets</source>
            <translation>위젯의 언어와 인사말</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/widget_card.py" />
            <source>Colour, side and icon are also in the line for your website, for the time before the first click. After a change paste that line again.</source>
            <translation>색상, 위치, 아이콘은 첫 클릭 전에도 보이도록 웹사이트에 넣는 줄에도 들어 있습니다. 바꾼 뒤에는 그 줄을 다시 붙여 넣으세요.</translation>
        </message>
    </context>
    <context>
        <name>WidgetPreview</name>
        <message>
            <location filename="../../../desktop/ui/widget_preview.py" />
            <source>How the widget looks on your website</source>
            <translation>웹사이트에 보이는 위젯 모습</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Set up Deskbell</source>
            <translation>Deskbell 설정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Skip this step</source>
            <translation>이 단계 건너뛰기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Later</source>
            <translation>나중에</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Continue</source>
            <translation>계속</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>You can stop at any point and go on later.</source>
            <translation>언제든지 멈추고 나중에 이어서 할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wizard.py" />
            <source>Finish</source>
            <translation>마침</translation>
        </message>
    </context>
    <context>
        <name>WordingsCard</name>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest</source>
            <translation>제안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Suggest other wordings of this entry</source>
            <translation>이 항목의 다른 표현 제안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Stop suggesting wordings</source>
            <translation>표현 제안 중지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Other wordings</source>
            <translation>다른 표현</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Add this way of asking: {question}</source>
            <translation>이 질문 방식 추가: {question}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use as answer</source>
            <translation>답변으로 사용</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>Use this wording as the answer</source>
            <translation>이 표현을 답변으로 사용</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model is writing. Visitors go first.</source>
            <translation>모델이 작성하고 있습니다. 방문자가 먼저입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wordings_card.py" />
            <source>The model words this entry in other ways. You choose what stays.</source>
            <translation>모델이 이 항목을 다르게 표현합니다. 무엇을 남길지는 직접 고릅니다.</translation>
        </message>
    </context>
    <context>
        <name>WorthALook</name>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Worth a look</source>
            <translation>살펴볼 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Back to the entry</source>
            <translation>항목으로 돌아가기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Nothing. Your entries agree with each other.</source>
            <translation>없습니다. 항목끼리 잘 맞습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>1 thing. Deskbell may be wrong about it.</source>
            <translation>1건. Deskbell이 틀릴 수도 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>{n} things. Deskbell may be wrong about them.</source>
            <translation>{n}건. Deskbell이 틀릴 수도 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>It's fine</source>
            <translation>괜찮음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Leave it as it is and don't show it again</source>
            <translation>그대로 두고 다시 보이지 않기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Entry without a title</source>
            <translation>제목 없는 항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/worth_a_look.py" />
            <source>Open {title}</source>
            <translation>{title} 열기</translation>
        </message>
    </context>
    <context>
        <name>_ListDialog</name>
        <message>
            <location filename="../../../desktop/ui/rehearsal_card.py" />
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>message</name>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>approved by {name}</source>
            <translation>{name} 승인</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>edited</source>
            <translation>수정됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found helpful</source>
            <translation>도움이 됐다고 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>found not helpful</source>
            <translation>도움이 안 됐다고 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Entry without a title</source>
            <translation>제목 없는 항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Wrong?</source>
            <translation>틀렸나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/message_layout.py" />
            <source>Show all of this long message</source>
            <translation>긴 메시지 전체 보기</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <location filename="../../../desktop/ui/questions.py" />
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>{title} can't be added by name: its file has not been verified. Download it yourself and name the file.</source>
            <translation>{title}은(는) 이름으로 추가할 수 없습니다. 파일이 검증되지 않았습니다. 직접 내려받아 파일을 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/adding.py" />
            <source>The disk is full. Free some space, then try again.</source>
            <translation>디스크가 가득 찼습니다. 공간을 비운 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Without its passphrase the profile stays closed. Start Deskbell again to type it.</source>
            <translation>암호 문구가 없으면 프로필을 열 수 없습니다. Deskbell을 다시 시작해 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/attended.py" />
            <source>Deskbell has a fault of its own and must close ({name}). Start it again; the conversations are safe.</source>
            <translation>Deskbell에 내부 오류가 생겨 종료해야 합니다({name}). 다시 시작해 주세요. 대화는 안전합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{folder} holds no conversations yet, so there is no backup.</source>
            <translation>{folder}에 아직 대화가 없어 백업하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>{file} can't be read as UTF-8 text ({why}), so there is no passphrase. Nothing was changed.</source>
            <translation>{file}을(를) UTF-8 텍스트로 읽을 수 없어({why}) 암호 문구가 없습니다. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backup_command.py" />
            <source>Nobody can be asked for the backup's passphrase here. Put it into a file that only you may read and name it with --passphrase-file. Nothing was changed.</source>
            <translation>여기서는 백업의 암호 문구를 물어볼 사람이 없습니다. 본인만 읽을 수 있는 파일에 넣고 --passphrase-file로 지정하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The key of your website's line was renewed after this backup was made, so the renewed key and its line stay in use.</source>
            <translation>이 백업을 만든 뒤에 웹사이트 줄의 키를 새로 바꾸었으므로, 새 키와 그 줄을 계속 사용합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The line for your website is the backup's. Where the key was renewed after this backup was made, a page may carry another line: put the one from Settings on every page, or restore a newer backup. 'deskbell doctor --site URL' says whether a page fits.</source>
            <translation>웹사이트에 넣을 줄은 백업의 것입니다. 이 백업을 만든 뒤에 키를 새로 바꾸었다면 페이지에 다른 줄이 있을 수 있습니다. 설정의 줄을 모든 페이지에 넣거나 더 새로운 백업을 복원해 주세요. 'deskbell doctor --site URL'이 페이지가 맞는지 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. One conversation in it was erased since, and stays erased. What was here before is kept as a copy.</source>
            <translation>백업을 사용 중입니다. 그 안의 대화 하나는 그 뒤에 지워졌고 지워진 채로 있습니다. 이전 내용은 사본으로 보관됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. {count} conversations in it were erased since, and stay erased. What was here before is kept as a copy.</source>
            <translation>백업을 사용 중입니다. 그 안의 대화 {count}개는 그 뒤에 지워졌고 지워진 채로 있습니다. 이전 내용은 사본으로 보관됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/backups.py" />
            <source>The backup is in use. What was here before is kept as a copy.</source>
            <translation>백업을 사용 중입니다. 이전 내용은 사본으로 보관됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no relay address; write it as wss://relay.example.com.</source>
            <translation>{address}은(는) 릴레이 주소가 아닙니다. wss://relay.example.com처럼 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is not encrypted on the way. Use wss:// for a relay on another machine.</source>
            <translation>{address}은(는) 전송 중에 암호화되지 않습니다. 다른 컴퓨터의 릴레이에는 wss://를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/business.py" />
            <source>{address} is no website; write it as https://www.example.com.</source>
            <translation>{address}은(는) 웹사이트가 아닙니다. https://www.example.com처럼 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>It could not be looked at ({kind}).</source>
            <translation>점검하지 못했습니다({kind}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/checkup.py" />
            <source>Send this report to support.</source>
            <translation>이 보고서를 지원 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again: its files are incomplete or were changed.</source>
            <translation>Deskbell을 다시 설치해 주세요. 파일이 빠졌거나 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The model that compares questions with your knowledge is missing or was changed, so every question goes to people.</source>
            <translation>질문을 지식과 비교하는 모델이 없거나 바뀌어, 모든 질문이 사람에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The built-in model compares questions with your knowledge; it is unchanged.</source>
            <translation>내장 모델이 질문을 지식과 비교합니다. 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>A model of your own compares questions with your knowledge.</source>
            <translation>직접 고른 모델이 질문을 지식과 비교합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Of several models the one is in use that found most: {right} of {asked} of your own ways of asking, left out one by one.</source>
            <translation>여러 모델 중 가장 많이 찾은 것을 씁니다. 직접 쓴 질문 방식을 하나씩 뺐을 때 {asked}개 중 {right}개를 찾았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>There is none, which is fine: answers come word for word from your knowledge.</source>
            <translation>없어도 괜찮습니다. 답변은 지식에서 그대로 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file {file} can't be read, so it is not used.</source>
            <translation>모델 파일 {file}을(를) 읽을 수 없어 사용하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add'.</source>
            <translation>'deskbell models add'로 모델을 다시 추가해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file was changed on the disk, so it is not used.</source>
            <translation>디스크의 모델 파일이 바뀌어 사용하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Add the model again with 'deskbell models add', and check the disk.</source>
            <translation>'deskbell models add'로 모델을 다시 추가하고 디스크를 점검해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Its file is the one that was added, byte for byte.</source>
            <translation>모델 파일은 추가한 그대로입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website is missing.</source>
            <translation>웹사이트용 스크립트가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Version {version}, unchanged.</source>
            <translation>버전 {version}, 바뀌지 않음.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>The script for your website was changed, so browsers will refuse it.</source>
            <translation>웹사이트용 스크립트가 바뀌어 브라우저가 거부합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/files.py" />
            <source>Install Deskbell again, then compare the line on your website.</source>
            <translation>Deskbell을 다시 설치한 뒤 웹사이트의 줄과 비교해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/in_app.py" />
            <source>Deskbell starts as usual now.</source>
            <translation>이제 Deskbell이 평소처럼 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell runs as it was made to.</source>
            <translation>Deskbell이 제대로 실행되고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell is made for Python 3.11 and runs on {version}.</source>
            <translation>Deskbell은 Python 3.11용인데 {version}에서 실행되고 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Install Deskbell anew with its installer.</source>
            <translation>설치 프로그램으로 Deskbell을 다시 설치해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It can run a language model.</source>
            <translation>언어 모델을 실행할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>It is too old for a language model: it lacks {lacking}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>언어 모델을 쓰기에는 오래된 프로세서입니다({lacking} 없음). Deskbell은 지식에서 그대로 답하고 나머지는 사람에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This PC has less than the 4 GB that Deskbell needs.</source>
            <translation>이 PC의 메모리가 Deskbell에 필요한 4GB보다 적습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Add memory, or use another PC.</source>
            <translation>메모리를 늘리거나 다른 PC를 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free, so answers may be slow.</source>
            <translation>{free}GB만 비어 있어 답변이 느릴 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Close programs that you don't need.</source>
            <translation>필요 없는 프로그램을 닫아 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free.</source>
            <translation>{free}GB가 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Nothing can be written to {folder}.</source>
            <translation>{folder}에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Give the person who starts Deskbell the right to write there.</source>
            <translation>Deskbell을 시작하는 사람에게 그곳에 쓸 권한을 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Only {free} GB are free where the conversations are.</source>
            <translation>대화가 있는 곳에 {free}GB만 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Free at least 2 GB. On a full disk new messages can't be kept and wait at the relay.</source>
            <translation>2GB 이상 비워 주세요. 디스크가 가득 차면 새 메시지를 보관할 수 없어 릴레이에서 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>{free} GB are free where the conversations are.</source>
            <translation>대화가 있는 곳에 {free}GB가 비어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>The key of your conversations is in a keyring that can't be reached now.</source>
            <translation>대화의 키가 지금 접근할 수 없는 키 보관함에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Log in to this computer's desktop, not only over the network, and unlock the keyring.</source>
            <translation>네트워크가 아니라 이 컴퓨터의 데스크톱에 로그인하고 키 보관함의 잠금을 풀어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Your passphrase protects the conversations.</source>
            <translation>암호 문구가 대화를 보호합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This computer's keyring keeps the keys.</source>
            <translation>이 컴퓨터의 키 보관함이 키를 보관합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no keyring here that Deskbell trusts, so a passphrase protects the conversations.</source>
            <translation>Deskbell이 믿는 키 보관함이 없어 암호 문구가 대화를 보호합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell starts as usual.</source>
            <translation>Deskbell이 평소처럼 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Deskbell started in safe mode the last time, because the starts before did not get through. The AI is left out, and everything goes to people.</source>
            <translation>이전 시작이 끝까지 되지 않아 지난번에는 안전 모드로 시작했습니다. AI를 빼고 모든 것이 사람에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Choose 'Start normally' in the app. If it comes to this again, send the report to support.</source>
            <translation>앱에서 '정상 시작'을 선택해 주세요. 다시 이렇게 되면 보고서를 지원 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows notifications.</source>
            <translation>이 데스크톱은 알림을 표시합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>There is no desktop here, so nothing can be shown when somebody waits.</source>
            <translation>여기에는 데스크톱이 없어, 누가 기다려도 표시할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Set up e-mail, so that you hear of it.</source>
            <translation>알 수 있도록 이메일을 설정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>This desktop shows no notifications. Somebody who waits is heard by the bell and seen in the window only.</source>
            <translation>이 데스크톱은 알림을 표시하지 않습니다. 기다리는 사람은 벨 소리와 창에서만 알 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/machine.py" />
            <source>Leave Deskbell's window open, or turn on the tray in this desktop's settings.</source>
            <translation>Deskbell 창을 열어 두거나 데스크톱 설정에서 트레이를 켜 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It was not looked at, because the settings can't be read.</source>
            <translation>설정을 읽을 수 없어 점검하지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be compared: only a relay that answers tells the time.</source>
            <translation>비교할 수 없습니다. 응답하는 릴레이만 시각을 알려 줍니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No relay is set up yet, so no visitor can write.</source>
            <translation>아직 릴레이가 설정되지 않아 방문객이 글을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name one in Settings, or with 'deskbell setup --relay wss://…'.</source>
            <translation>설정에서, 또는 'deskbell setup --relay wss://…'로 지정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It can't be reached, so messages in both directions wait.</source>
            <translation>연결할 수 없어 양쪽의 메시지가 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It answers.</source>
            <translation>응답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is {number} minutes off, so the relay refuses it.</source>
            <translation>이 PC의 시계가 {number}분 어긋나 릴레이가 거부합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Let the internet set this PC's clock, then start Deskbell again.</source>
            <translation>이 PC의 시계를 인터넷으로 맞춘 뒤 Deskbell을 다시 시작해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>This PC's clock is right.</source>
            <translation>이 PC의 시계가 맞습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>It is not set up. When somebody waits and nobody comes, you hear of it at this PC only.</source>
            <translation>설정되지 않았습니다. 누가 기다리는데 아무도 오지 않으면 이 PC에서만 알 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server can't be used, so no e-mail goes out.</source>
            <translation>메일 서버를 쓸 수 없어 이메일이 나가지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The mail server lets this desk in.</source>
            <translation>메일 서버에 로그인됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>No website is connected yet.</source>
            <translation>아직 연결된 웹사이트가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>Name it in Settings → Your website, and paste the line that is shown there.</source>
            <translation>설정 → 웹사이트에서 지정하고, 거기 나오는 줄을 붙여 넣어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The line on your website is right.</source>
            <translation>웹사이트의 줄이 올바릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The first page of your website has no line of Deskbell's.</source>
            <translation>웹사이트 첫 페이지에 Deskbell의 줄이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>If it is on other pages, look at one of them with 'deskbell doctor --site ADDRESS'. Else copy the line from Settings → Your website and paste it before &lt;/body&gt;.</source>
            <translation>다른 페이지에 있다면 'deskbell doctor --site 주소'로 그 페이지를 점검하세요. 아니면 설정 → 웹사이트의 줄을 복사해 &lt;/body&gt; 앞에 붙여 넣어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/network.py" />
            <source>The page could not be read.</source>
            <translation>페이지를 읽지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It was not looked at, because the settings could not be read.</source>
            <translation>설정을 읽을 수 없어 살펴보지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>It can't be used, so Deskbell does not start.</source>
            <translation>사용할 수 없어 Deskbell이 시작하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The line has one key.</source>
            <translation>줄의 키는 하나입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}; nobody has come by it in the last 7 days.</source>
            <translation>키를 새로 바꾸었습니다. 이전 줄은 {date}까지 작동하며, 지난 7일 동안 그 줄로 온 사람이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The key was renewed. The older line works until {date}, and visitors still come by it.</source>
            <translation>키를 새로 바꾸었습니다. 이전 줄은 {date}까지 작동하며, 아직 그 줄로 오는 방문자가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Some page still has the older line. Look at your pages with 'deskbell doctor --site ADDRESS', and paste the new line from Settings → Your website there.</source>
            <translation>아직 이전 줄이 있는 페이지가 있습니다. 'deskbell doctor --site 주소'로 페이지를 확인하고, 설정 → 웹사이트의 새 줄을 붙여 넣어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The profile is a file, not a folder.</source>
            <translation>프로필이 폴더가 아니라 파일입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Give the folder of your conversations with --profile.</source>
            <translation>--profile로 대화가 있는 폴더를 지정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Nothing is stored yet.</source>
            <translation>아직 저장된 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They were not looked at, because they are locked.</source>
            <translation>잠겨 있어 점검하지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>A newer Deskbell has written them, and this one can't read them.</source>
            <translation>더 새로운 Deskbell이 쓴 것이라 이 버전은 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Install the newer version again. Nothing was changed.</source>
            <translation>더 새로운 버전을 다시 설치해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole, and older than this Deskbell. The next start brings it up to date and makes a copy first.</source>
            <translation>데이터베이스는 온전하며 이 Deskbell보다 오래된 것입니다. 다음 시작 때 먼저 사본을 만들고 새 형식으로 바꿉니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The journal of what was erased was changed at entry {number}.</source>
            <translation>삭제 기록의 {number}번째 항목이 바뀌었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Somebody has changed the database by hand. Restore a backup if you don't know why.</source>
            <translation>누군가 데이터베이스를 직접 바꿨습니다. 이유를 모르면 백업을 복원해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is whole.</source>
            <translation>데이터베이스가 온전합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>The database is damaged.</source>
            <translation>데이터베이스가 손상됐습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>Close Deskbell, copy the whole profile folder to a safe place and check the disk. Then restore a backup: 'deskbell restore FILE', or a copy of Deskbell's own in the folder 'backups'.</source>
            <translation>Deskbell을 닫고 프로필 폴더 전체를 안전한 곳에 복사한 뒤 디스크를 점검해 주세요. 그다음 'deskbell restore 파일'로, 또는 'backups' 폴더에 있는 Deskbell 자체 사본으로 복원해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/profile.py" />
            <source>They can't be opened.</source>
            <translation>열 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Copy the line from Settings → Your website and paste it before &lt;/body&gt; again.</source>
            <translation>설정 → 웹사이트의 줄을 복사해 &lt;/body&gt; 앞에 다시 붙여 넣어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line stands on the page as words that visitors read.</source>
            <translation>이 줄이 페이지에서 방문자가 읽는 글로 표시됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Paste it where your website's builder takes code (custom code, code injection, footer scripts), and take it out of the text.</source>
            <translation>웹사이트 빌더에서 코드를 넣는 곳(맞춤 코드, 코드 삽입, 푸터 스크립트)에 붙여 넣고, 본문에서는 지우세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page as it is sent has no line of Deskbell's.</source>
            <translation>전송된 페이지에 Deskbell의 줄이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>If a tag manager adds it later, put it into the page itself instead.</source>
            <translation>태그 관리자가 나중에 넣는 것이라면 페이지 자체에 넣어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} was read.</source>
            <translation>{address}을(를) 읽었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page comes without encryption (http), where messages can't be sealed.</source>
            <translation>페이지가 암호화 없이(http) 전송되어 메시지를 봉인할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Let your website be served by https only; its host can turn it on.</source>
            <translation>웹사이트를 https로만 제공하게 하세요. 호스팅 업체가 켤 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is one of your websites in Settings.</source>
            <translation>설정에 있는 웹사이트입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>{address} is not among your websites in Settings, so the relay refuses its visitors.</source>
            <translation>{address}은(는) 설정의 웹사이트에 없어 릴레이가 방문객을 거부합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add {address} in Settings → Your website.</source>
            <translation>설정 → 웹사이트에 {address}을(를) 추가해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has {number} lines; only the first one counts.</source>
            <translation>페이지에 줄이 {number}개 있습니다. 첫 번째 것만 쓰입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take the others out.</source>
            <translation>나머지는 빼 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Something on the website has rewritten the line, such as a plug-in that delays scripts.</source>
            <translation>스크립트를 늦추는 플러그인 등이 줄을 바꿔 썼습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Take widget.js out of what the plug-in optimises, delays or combines.</source>
            <translation>플러그인이 최적화, 지연, 결합하는 대상에서 widget.js를 빼 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>crossorigin="anonymous" is missing, so browsers refuse the script.</source>
            <translation>crossorigin="anonymous"가 없어 브라우저가 스크립트를 거부합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is there, once and in its form.</source>
            <translation>줄이 올바른 모양으로 한 번 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>data-site is missing or was cut off.</source>
            <translation>data-site가 없거나 잘렸습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Whose line it is was not compared, because the settings here could not be read (it names {site}).</source>
            <translation>여기의 설정을 읽을 수 없어 누구의 줄인지 비교하지 못했습니다(적힌 값: {site}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed. It works until {date}, then this page reaches nobody.</source>
            <translation>키를 바꾸기 전의 줄입니다. {date}까지 작동하고, 그 뒤에는 이 페이지가 아무에게도 닿지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line is the one from before its key was renewed, and it has ended: this page reaches nobody.</source>
            <translation>키를 바꾸기 전의 줄이며 이미 끝났습니다. 이 페이지는 아무에게도 닿지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line belongs to another desk: its visitors' messages can't be read here.</source>
            <translation>다른 데스크의 줄입니다. 그 방문객의 메시지는 여기서 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>It is this desk's.</source>
            <translation>이 데스크의 줄입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line names a script that no version of Deskbell known here has made.</source>
            <translation>줄에 적힌 스크립트는 여기서 아는 어떤 Deskbell 버전의 것도 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is missing, so a browser would run a changed script.</source>
            <translation>무결성 해시가 없어 브라우저가 바뀐 스크립트도 실행할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The integrity hash is not that of version {version}; browsers refuse it, or worse.</source>
            <translation>무결성 해시가 버전 {version}의 것이 아닙니다. 브라우저가 거부하거나 더 나쁜 일이 생길 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}; {newest} is newer, the old one goes on working.</source>
            <translation>스크립트는 바뀌지 않았습니다(버전 {version}). {newest}이(가) 더 새롭지만 이전 것도 계속 작동합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The script is unchanged, version {version}.</source>
            <translation>스크립트는 바뀌지 않았습니다(버전 {version}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The relay is the one in Settings.</source>
            <translation>릴레이가 설정과 같습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The line uses {host}, but Settings names {other}.</source>
            <translation>줄은 {host}을(를) 쓰지만 설정에는 {other}(이)라고 되어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The button looks as in Settings, also before the first click.</source>
            <translation>첫 클릭 전에도 버튼이 설정대로 보입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Before the first click the button looks otherwise than in Settings; it still works.</source>
            <translation>첫 클릭 전에는 버튼이 설정과 다르게 보이지만 작동합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy keeps the widget out.</source>
            <translation>페이지의 Content-Security-Policy가 위젯을 막습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>Add to it: {rules}</source>
            <translation>다음을 추가해 주세요: {rules}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page's Content-Security-Policy lets the widget work.</source>
            <translation>페이지의 Content-Security-Policy가 위젯을 허용합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/website.py" />
            <source>The page has no Content-Security-Policy.</source>
            <translation>페이지에 Content-Security-Policy가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>Start this PC again and look once more. If it stays like this, install Deskbell again and send the report to support.</source>
            <translation>이 PC를 다시 시작하고 한 번 더 점검해 주세요. 그대로라면 Deskbell을 다시 설치하고 보고서를 지원 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It is still starting. Until then questions go to people.</source>
            <translation>아직 시작 중입니다. 그때까지 질문은 사람에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It starts and answers.</source>
            <translation>시작되고 응답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/doctor/worker.py" />
            <source>It does not start, so every question goes to people.</source>
            <translation>시작되지 않아 모든 질문이 사람에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} needs {needed} GB more and {free} GB are free on this disk. Free some space, then try again; what is there is kept.</source>
            <translation>{file}에 {needed}GB가 더 필요하고 이 디스크에는 {free}GB가 남아 있습니다. 공간을 비운 뒤 다시 시도하세요. 받은 것은 보관합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>The disk is full. Free some space, then try again; what is there is kept.</source>
            <translation>디스크가 가득 찼습니다. 공간을 비운 뒤 다시 시도하세요. 받은 것은 보관합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} lies at an address that is not listed for models. It was not fetched. Download it yourself and name the file.</source>
            <translation>{file}은(는) 모델용으로 등록되지 않은 주소에 있어 받지 않았습니다. 직접 내려받아 파일을 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>the connection ended early</source>
            <translation>연결이 중간에 끊어졌습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} could not be fetched ({why}). Check the connection, then try again; it goes on where it stopped.</source>
            <translation>{file}을(를) 받지 못했습니다({why}). 연결을 확인하고 다시 시도하세요. 멈춘 곳에서 이어집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{file} is not the file it should be (its SHA-256 is {found}…, expected {expected}…). It was removed. Try again; if that does not help, tell us.</source>
            <translation>{file}이(가) 올바른 파일이 아닙니다(SHA-256 {found}…, 예상 {expected}…). 파일을 지웠습니다. 다시 시도하고, 그래도 안 되면 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/download.py" />
            <source>{address} is not fetched: only https addresses are.</source>
            <translation>{address}은(는) 받지 않습니다. https 주소만 받습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/drafts.py" />
            <source>The language model is not used. {reason}</source>
            <translation>언어 모델을 사용하지 않습니다. {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends from one page to the next without an end. Open the page in your browser and copy the address it shows there.</source>
            <translation>{host}이(가) 페이지를 끝없이 다른 곳으로 넘깁니다. 브라우저에서 페이지를 열고 표시되는 주소를 복사해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} can't be found. Check the address, and that this PC is online.</source>
            <translation>{host}을(를) 찾을 수 없습니다. 주소와 이 PC의 인터넷 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} leads into your own network, so the page was not fetched. If that is what you want, type the address in numbers.</source>
            <translation>{host}이(가) 내부 네트워크로 연결돼 페이지를 가져오지 않았습니다. 그것을 원하시면 주소를 숫자로 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to a page without encryption, so it was not fetched. Open the page in your browser and type the address it shows there.</source>
            <translation>{host}이(가) 암호화되지 않은 페이지로 넘겨 가져오지 않았습니다. 브라우저에서 페이지를 열고 표시되는 주소를 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} sends on to {other}, which you did not name, so it was not fetched. If that is your site too, type its address.</source>
            <translation>{host}이(가) 지정하지 않은 {other}(으)로 이동시켜 가져오지 않았습니다. 그곳도 내 사이트라면 그 주소를 입력하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{address} is no address of a web page. Type it as your browser shows it, such as https://www.example.com/faq.</source>
            <translation>{address}은(는) 웹 페이지 주소가 아닙니다. https://www.example.com/faq처럼 브라우저에 보이는 대로 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} did not give the page (it answered {status}). Open it in your browser to see whether the address is right.</source>
            <translation>{host}이(가) 페이지를 주지 않았습니다(응답 {status}). 브라우저에서 열어 주소가 맞는지 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} gave something that is no text ({kind}). Choose a page, a PDF or a Word file.</source>
            <translation>{host}이(가) 글이 아닌 것({kind})을 보냈습니다. 페이지, PDF 또는 Word 파일을 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The import was stopped.</source>
            <translation>가져오기를 멈췄습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} answers too slowly. Try again later.</source>
            <translation>{host}의 응답이 너무 느립니다. 나중에 다시 시도해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>The page at {host} is larger than {most} MB, so it was not read. Choose a page with just the questions.</source>
            <translation>{host}의 페이지가 {most} MB보다 커서 읽지 않았습니다. 질문만 있는 페이지를 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/fetching.py" />
            <source>{host} does not answer ({why}). Check the address, and that this PC is online.</source>
            <translation>{host}이(가) 응답하지 않습니다({why}). 주소와 이 PC의 인터넷 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell made a copy of everything by itself: {made}. If you go back to it, what came after it is missing. The damaged file is kept, in a folder beside it.</source>
            <translation>Deskbell이 스스로 전체 사본을 만들어 두었습니다: {made}. 그 사본으로 되돌리면 그 뒤의 내용은 빠집니다. 손상된 파일은 옆 폴더에 보관됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Go back to the copy</source>
            <translation>사본으로 되돌리기</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Close Deskbell</source>
            <translation>Deskbell 닫기</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/going_back.py" />
            <source>Deskbell goes on with the copy: {made}. What came after it is missing.</source>
            <translation>Deskbell이 사본으로 계속합니다: {made}. 그 뒤의 내용은 빠져 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>{file} can't be read ({why}). Add the model again.</source>
            <translation>{file}을(를) 읽을 수 없습니다({why}). 모델을 다시 추가하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/integrity.py" />
            <source>The language model's file has been changed on disk and is not used. Import it again with 'deskbell models add'.</source>
            <translation>언어 모델 파일이 디스크에서 변경되어 사용하지 않습니다. 'deskbell models add'로 다시 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Everything is erased: the keys, all conversations, the knowledge, the settings, the backups in Deskbell's own folder and the start with the computer.</source>
            <translation>모두 지워졌습니다: 키, 모든 대화, 지식, 설정, Deskbell 폴더의 백업, 컴퓨터와 함께 시작하는 설정.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>The keys are erased, so no conversation can be read any more. These could not be removed; delete them by hand: {names}.</source>
            <translation>키가 지워져 어떤 대화도 더는 읽을 수 없습니다. 다음은 지우지 못했으니 직접 지우세요: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <source>Not reached from here: backups that you carried elsewhere, files that you exported, e-mails that were sent. Sealed messages at the relay can't be opened by anybody and are gone within 72 hours. Take the line for the widget out of your website, and remove the program itself as any other.</source>
            <translation>여기서 닿지 않는 것: 다른 곳에 둔 백업, 내보낸 파일, 보낸 이메일. 릴레이의 봉인된 메시지는 아무도 열 수 없고 72시간 안에 사라집니다. 웹사이트에서 위젯 줄을 빼고, 프로그램은 다른 것처럼 제거하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/leaving.py" />
            <location filename="../../../desktop/app/stop_command.py" />
            <source>Deskbell is still running on {folder}. Quit it first.</source>
            <translation>Deskbell이 {folder}에서 아직 실행 중입니다. 먼저 종료하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Free some space on that disk, then try again.</source>
            <translation>디스크 공간을 확보한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Choose another place, or get the right to use this one.</source>
            <translation>다른 위치를 고르거나 이 위치를 사용할 권한을 얻어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>Check the name and that it can be used, then try again.</source>
            <translation>이름과 사용 가능 여부를 확인한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>A file</source>
            <translation>파일</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/main.py" />
            <source>{file}: {why}.</source>
            <translation>{file}: {why}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>How fast this PC is could not be measured.</source>
            <translation>이 PC의 속도를 재지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/model_keeper.py" />
            <source>There is no model of that name.</source>
            <translation>그런 이름의 모델이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>The relay on this PC could not be started. Start Deskbell again, or name a relay that somebody runs for you.</source>
            <translation>이 PC의 릴레이를 시작하지 못했습니다. Deskbell을 다시 시작하거나 다른 사람이 운영하는 릴레이를 지정하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/own_relay.py" />
            <source>This page is only on this PC, to try your assistant. Press the button in the corner and ask what your guests ask.</source>
            <translation>이 페이지는 도우미를 시험해 보는 곳으로 이 PC에만 있습니다. 구석의 단추를 누르고 손님이 묻는 것을 물어보세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/owner_mail.py" />
            <source>Type the password of this mail account.</source>
            <translation>이 메일 계정의 비밀번호를 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{variable} has to be {count} hexadecimal characters. Correct it, or unset it to use the keyring or a passphrase.</source>
            <translation>{variable}은(는) 16진수 {count}자여야 합니다. 고치거나, 키 보관함이나 암호 문구를 쓰려면 지워 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, can't be read: {why}. Check the name and that you may open it. Nothing was changed.</source>
            <translation>{variable}에 지정된 {file} 파일을 읽을 수 없습니다: {why}. 이름과 열기 권한을 확인해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{file}, which {variable} names, is not UTF-8 text. Save it as UTF-8, with the passphrase and nothing else. Nothing was changed.</source>
            <translation>{variable}에 지정된 {file} 파일은 UTF-8 텍스트가 아닙니다. 암호 문구만 넣어 UTF-8로 저장해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/passphrase.py" />
            <source>{need}, and nobody can be asked for it here. Start Deskbell in a terminal, or put the passphrase into a file that only you may read and name it in {variable}. Nothing was changed.</source>
            <translation>{need}. 그런데 여기서는 물어볼 사람이 없습니다. 터미널에서 Deskbell을 시작하거나, 본인만 읽을 수 있는 파일에 암호 문구를 넣고 {variable}에 지정해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Visitor</source>
            <translation>방문자</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Front desk</source>
            <translation>프런트</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Notice</source>
            <translation>알림</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Conversations</source>
            <translation>대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Names and e-mail addresses</source>
            <translation>이름과 이메일 주소</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Drafts of replies</source>
            <translation>답장 초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Summaries</source>
            <translation>요약</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions on the list of open questions</source>
            <translation>미해결 질문 목록의 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Questions kept for rehearsals</source>
            <translation>예행연습용으로 보관한 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>E-mails that waited to be sent</source>
            <translation>보내기를 기다리던 이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Sealed messages that waited to be sent</source>
            <translation>보내기를 기다리던 봉인된 메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Lines in the search index</source>
            <translation>검색 색인의 줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Not reached by this: e-mails that were sent before, files that were exported before, copies of this computer's disk made by other programs, and what the visitor's own browser keeps.</source>
            <translation>여기에 포함되지 않는 것: 전에 보낸 이메일, 전에 내보낸 파일, 다른 프로그램이 만든 디스크 사본, 방문자 브라우저에 남은 것.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt: personal data erased</source>
            <translation>영수증: 개인정보 삭제</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Erased at: {moment}</source>
            <translation>지운 시각: {moment}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Receipt number: {number}</source>
            <translation>영수증 번호: {number}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Nothing was found that could be erased.</source>
            <translation>지울 것이 없었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of this receipt: {hash}</source>
            <translation>이 영수증의 해시: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Hash of its line in the access record: {hash}</source>
            <translation>접근 기록에 있는 해당 줄의 해시: {hash}</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Copy of your data</source>
            <translation>고객님 데이터의 사본</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Conversation of {moment}</source>
            <translation>{moment}의 대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>Draft of a reply, not sent</source>
            <translation>보내지 않은 답장 초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/person_papers.py" />
            <source>On the list of open questions</source>
            <translation>미해결 질문 목록에 있음</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/profile.py" />
            <source>The keys of your website's line don't fit each other ({why}). Somebody may have changed the keyring or the database. Restore a backup with 'deskbell restore FILE'. Nothing was changed.</source>
            <translation>웹사이트 줄의 키들이 서로 맞지 않습니다({why}). 누군가 키 보관함이나 데이터베이스를 바꾸었을 수 있습니다. 'deskbell restore 파일'로 백업을 복원해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document ended the program that reads it. It may be damaged, or need more memory than this PC has.</source>
            <translation>문서를 읽던 프로그램이 종료됐습니다. 문서가 손상됐거나 이 PC보다 많은 메모리가 필요할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document could not be read to its end.</source>
            <translation>문서를 끝까지 읽지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document takes too long to read, so reading it was ended. Save it anew, or split it, and import that.</source>
            <translation>문서를 읽는 데 너무 오래 걸려 멈췄습니다. 다시 저장하거나 나누어 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document needs more memory than Deskbell gives to one document. Split it and import the parts.</source>
            <translation>문서 하나에 쓸 수 있는 메모리를 넘었습니다. 나누어 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/reading.py" />
            <source>The document is made in a way that Deskbell can't read ({why}). Save its text as a new document and import that.</source>
            <translation>Deskbell이 읽을 수 없는 형식의 문서입니다({why}). 글을 새 문서로 저장해 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/wiring.py" />
            <source>Not connected, because Deskbell started in safe mode. Messages wait at the relay, sealed.</source>
            <translation>Deskbell이 안전 모드로 시작해 연결하지 않았습니다. 메시지는 봉인된 채 릴레이에서 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>System</source>
            <translation>시스템</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Processor</source>
            <translation>프로세서</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Memory</source>
            <translation>메모리</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Disk</source>
            <translation>디스크</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Keyring</source>
            <translation>키 보관함</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Notifications</source>
            <translation>알림</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Key of the line</source>
            <translation>줄의 키</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Starting</source>
            <translation>시작</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Understanding of questions</source>
            <translation>질문 이해</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>The assistant's process</source>
            <translation>어시스턴트 프로세스</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Language model</source>
            <translation>언어 모델</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Website script</source>
            <translation>웹사이트 스크립트</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Relay</source>
            <translation>릴레이</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Clock</source>
            <translation>시계</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <location filename="../../../desktop/privacy/papers.py" />
            <source>E-mail</source>
            <translation>이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/domain/checkup.py" />
            <source>Your website</source>
            <translation>웹사이트</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>A backup is being written or read. Try again in a moment.</source>
            <translation>백업을 쓰거나 읽는 중입니다. 잠시 후 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/backups.py" />
            <source>The backup was written to {file}. It opens with its passphrase only.</source>
            <translation>백업을 {file}에 저장했습니다. 암호 문구로만 열립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest of {day} could not be sent: {reason}</source>
            <translation>{day}의 하루 요약을 보내지 못했습니다: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mail_setup.py" />
            <location filename="../../../desktop/mail/room.py" />
            <source>E-mail is not set up in the settings.</source>
            <translation>설정에 이메일이 설정되지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was not sent. {why}</source>
            <translation>하루 요약을 보내지 못했습니다. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <source>The digest was sent. Look into your mail.</source>
            <translation>하루 요약을 보냈습니다. 메일을 확인하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/digests.py" />
            <location filename="../../../desktop/engine/mailing.py" />
            <location filename="../../../desktop/engine/showcase.py" />
            <source>A visitor</source>
            <translation>방문객</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Deskbell has a fault of its own ({name}) and could not finish one step; everything else goes on. Please report it.</source>
            <translation>Deskbell에 내부 오류({name})가 생겨 한 단계를 끝내지 못했습니다. 나머지는 계속됩니다. 오류를 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>It is kept and tried again.</source>
            <translation>보관해 두었다가 다시 시도합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>What could not be saved before is saved now.</source>
            <translation>아까 저장하지 못한 것을 이제 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/engine.py" />
            <source>Your website is not connected yet. Name it and a relay in Settings.</source>
            <translation>웹사이트가 아직 연결되지 않았습니다. 설정에서 웹사이트와 릴레이를 입력하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>This conversation is no longer here.</source>
            <translation>이 대화는 더 이상 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <location filename="../../../desktop/engine/people.py" />
            <source>{file} can't be written: {why}. Choose another place.</source>
            <translation>{file} 파일을 쓸 수 없습니다: {why}. 다른 위치를 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/exporting.py" />
            <source>The conversation was written to {file}.</source>
            <translation>대화를 {file} 파일에 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <location filename="../../../desktop/engine/intents.py" />
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The export failed: {why}</source>
            <translation>내보내지 못했습니다: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/figures.py" />
            <source>The figures were written to {file}.</source>
            <translation>수치를 {file} 파일에 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>An import is running already. Wait for its end, or stop it first.</source>
            <translation>이미 가져오는 중입니다. 끝날 때까지 기다리거나 먼저 멈춰 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/importing.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not read this. Please report it.</source>
            <translation>Deskbell에 내부 오류({kind})가 생겨 읽지 못했습니다. 오류를 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/indexing.py" />
            <source>Your change is saved, but the assistant does not know it yet; it is tried again by itself.</source>
            <translation>변경 내용은 저장됐지만 어시스턴트가 아직 모릅니다. 자동으로 다시 시도합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That is too long for one message. Shorten it, then send.</source>
            <translation>메시지 하나로는 너무 깁니다. 줄여서 보내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>The entry {title} was changed after this draft was made, so it was not sent. Edit the draft, or discard it.</source>
            <translation>이 초안을 만든 뒤 {title} 항목이 바뀌어 보내지 않았습니다. 초안을 고치거나 버려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This draft is too long for one message. Shorten it, then send.</source>
            <translation>이 초안은 메시지 하나로는 너무 깁니다. 줄여서 보내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>This conversation has been erased, so nothing was sent.</source>
            <translation>삭제된 대화라서 아무것도 보내지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>That message is too old to be changed. Write a new one instead.</source>
            <translation>너무 오래된 메시지라 고칠 수 없습니다. 새로 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>1 entry was written to {file}.</source>
            <translation>항목 1개를 {file} 파일에 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/intents.py" />
            <source>{count} entries were written to {file}.</source>
            <translation>항목 {count}개를 {file} 파일에 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>The PIN was not right, so nothing was erased.</source>
            <translation>PIN이 맞지 않아 아무것도 지우지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations and {entries} entries were written to {folder}.</source>
            <translation>대화 {count}건과 항목 {entries}개를 {folder}에 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/leaving.py" />
            <source>{count} conversations could not be read.</source>
            <translation>대화 {count}건을 읽지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is switched off, and its password is forgotten.</source>
            <translation>이메일을 껐고 비밀번호도 지웠습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>E-mail is set up. Send a test e-mail to see that it arrives.</source>
            <translation>이메일을 설정했습니다. 시험 메일을 보내 도착하는지 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>{business}: a test e-mail</source>
            <translation>{business}: 시험 이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>Deskbell can reach you by e-mail. This is how you hear of a visitor who waits while nobody is at the desk.</source>
            <translation>Deskbell이 이메일로 알려 드릴 수 있습니다. 프런트 데스크에 아무도 없을 때 기다리는 방문자를 이렇게 알려 드립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was not sent. {why}</source>
            <translation>시험 메일을 보내지 못했습니다. {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mail_setup.py" />
            <source>The test e-mail was sent. Look into your mail.</source>
            <translation>시험 메일을 보냈습니다. 메일함을 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>The visitor has left, and e-mail is not set up yet. Your reply waits in the chat until they come back.</source>
            <translation>방문객이 떠났고 이메일은 아직 설정되지 않았습니다. 답변은 다시 올 때까지 채팅에서 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>a visitor</source>
            <translation>방문객</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>An e-mail about {name} could not be sent: {reason}</source>
            <translation>{name} 님에 관한 이메일을 보내지 못했습니다: {reason}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>Waiting for {minutes} min. Open Deskbell at the desk to answer.</source>
            <translation>{minutes}분째 기다리고 있습니다. 답하려면 프런트 데스크에서 Deskbell을 여세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/mailing.py" />
            <source>{business}: {name} needs a person</source>
            <translation>{business}: {name} 님이 직원을 기다립니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/model_offers.py" />
            <source>Deskbell has a fault of its own ({kind}) and could not do this. Please report it.</source>
            <translation>Deskbell 자체 오류({kind})로 처리하지 못했습니다. 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>An operator needs a name. Type one, then save.</source>
            <translation>이름이 필요합니다. 입력한 뒤 저장해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>Somebody at the desk has this name already. Choose another one.</source>
            <translation>프런트에 이미 같은 이름이 있습니다. 다른 이름을 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>This is who is at the desk now. Let somebody else sign in first.</source>
            <translation>지금 프런트에 있는 사람입니다. 먼저 다른 사람이 로그인하게 해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>A PIN needs at least 4 digits. Choose a longer one.</source>
            <translation>PIN은 숫자 4자리 이상이어야 합니다. 더 길게 정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN you have now was not right, so it was not changed.</source>
            <translation>현재 PIN이 맞지 않아 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is set.</source>
            <translation>PIN을 설정했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/operators.py" />
            <source>The PIN is removed.</source>
            <translation>PIN을 지웠습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/owner.py" />
            <source>The settings are saved and in use.</source>
            <translation>설정을 저장해 적용했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The copy was written: {files}.</source>
            <translation>사본을 저장했습니다: {files}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/people.py" />
            <source>The receipt was written to {file}.</source>
            <translation>영수증을 {file}에 저장했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>Another computer has logged in with the older key of your website's line. If you have not done that, somebody has a copy of it: put the new line on every page now, then end the older one.</source>
            <translation>다른 컴퓨터가 웹사이트 줄의 이전 키로 연결했습니다. 본인이 한 일이 아니라면 누군가 그 사본을 갖고 있습니다. 지금 새 줄을 모든 페이지에 넣고, 그다음 이전 줄을 끝내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line has ended.</source>
            <translation>이전 줄이 끝났습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This desk has no keys of its own.</source>
            <translation>이 프런트에는 자체 키가 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The PIN was not right, so nothing was changed.</source>
            <translation>PIN이 맞지 않아 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The last renewal is still under way. Wait until the older line has ended, or end it first.</source>
            <translation>지난번 키 교체가 아직 진행 중입니다. 이전 줄이 끝날 때까지 기다리거나 먼저 끝내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key can only be renewed while Deskbell is connected and sure of the date. Try again when the relay is connected.</source>
            <translation>Deskbell이 연결되어 있고 날짜를 확실히 알 때만 키를 바꿀 수 있습니다. 릴레이가 연결되면 다시 시도해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The key is renewed. Put the new line on every page within 30 days, and make a new backup: one from before has the older key.</source>
            <translation>키를 새로 바꾸었습니다. 30일 안에 새 줄을 모든 페이지에 넣고 새 백업을 만들어 주세요. 이전 백업에는 이전 키가 들어 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The older line could not be ended. Try again.</source>
            <translation>이전 줄을 끝내지 못했습니다. 다시 시도해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>This visitor came by a line of your website that has ended, so the reply can't reach them here. Write to their e-mail address, if they left one.</source>
            <translation>이 방문자는 이미 끝난 웹사이트 줄을 통해 왔으므로 여기서는 답장이 닿지 않습니다. 이메일 주소를 남겼다면 그리로 보내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>The 30 days are over: the older line of your website has ended.</source>
            <translation>30일이 지나 웹사이트의 이전 줄이 끝났습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>There is no older line.</source>
            <translation>이전 줄이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>One reply had not reached its visitor there.</source>
            <translation>그쪽에서 답장 1개가 방문자에게 닿지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/renewal.py" />
            <source>{count} replies had not reached their visitors there.</source>
            <translation>그쪽에서 답장 {count}개가 방문자에게 닿지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>There is no language model to suggest wordings.</source>
            <translation>표현을 제안할 언어 모델이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>The language model could not finish. Try again in a moment.</source>
            <translation>언어 모델이 끝내지 못했습니다. 잠시 후 다시 시도하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retelling.py" />
            <source>Nothing that the model suggested passed the checks.</source>
            <translation>모델이 제안한 내용 중 검사를 통과한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/retention.py" />
            <source>Conversations are kept for these times from now on.</source>
            <translation>이제부터 대화는 이 기간 동안 보관됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks for a person.</source>
            <translation>{name} 님이 직원을 찾습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} has a complaint.</source>
            <translation>{name} 님이 불만을 전했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about money back.</source>
            <translation>{name} 님이 환불을 문의합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks what only you can see.</source>
            <translation>{name} 님이 직원만 확인할 수 있는 것을 묻습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a booking.</source>
            <translation>{name} 님이 예약을 문의합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for your yes to a draft.</source>
            <translation>{name} 님이 초안 승인을 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} waits for the rest of an answer.</source>
            <translation>{name} 님이 나머지 답변을 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} asks about a topic that you answer yourself.</source>
            <translation>{name} 님이 직원이 직접 답하는 주제를 묻습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} may have an emergency.</source>
            <translation>{name} 님에게 긴급 상황일 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote while the assistant was away.</source>
            <translation>{name} 님이 어시스턴트가 없는 동안 글을 남겼습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} needs a person to answer.</source>
            <translation>{name} 님에게 직원의 답변이 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/showcase.py" />
            <source>{name} wrote again.</source>
            <translation>{name} 님이 다시 글을 남겼습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They asked: {text}</source>
            <translation>질문: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Last: {text}</source>
            <translation>마지막: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered from: {titles}</source>
            <translation>답변에 쓴 항목: {titles}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Your reply: {text}</source>
            <translation>직원 답변: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>The AI's reply: {text}</source>
            <translation>AI 답변: {text}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: the conversation with {name}</source>
            <translation>{business}: {name}님과의 대화</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody has answered their last message.</source>
            <translation>마지막 메시지에 아무도 답하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>It was marked as done.</source>
            <translation>완료로 표시했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>They have left.</source>
            <translation>방문자가 나갔습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>{business}: your digest of {day}</source>
            <translation>{business}: {day} 하루 요약</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Needs you</source>
            <translation>직원이 필요함</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nobody waits for you.</source>
            <translation>기다리는 사람이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Promised for today</source>
            <translation>오늘로 약속한 일</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Nothing that your replies promise in words is due today.</source>
            <translation>답변에서 말로 약속한 일 가운데 오늘 해야 할 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Answered</source>
            <translation>답변함</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor was content: {n}</source>
            <translation>AI 혼자, 방문자가 만족함: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By the AI alone, and the visitor said nothing: {n}</source>
            <translation>AI 혼자, 방문자가 말 없음: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>By a person: {n}</source>
            <translation>사람이 답변: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Closed without a reply: {n}</source>
            <translation>답변 없이 종료: {n}</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>New open questions</source>
            <translation>새로 열린 질문</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>No new question is open.</source>
            <translation>새로 열린 질문이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>And {n} more.</source>
            <translation>그 밖에 {n}건.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>Written on this PC and sent by your own mail server.</source>
            <translation>이 PC에서 작성해 직접 쓰시는 메일 서버로 보냈습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>E-mail addresses, telephone and card numbers that were recognised are masked; names and free text may remain.</source>
            <translation>인식된 이메일 주소, 전화번호, 카드 번호는 가려져 있습니다. 이름과 자유로운 글은 남을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/engine/summaries.py" />
            <source>To get no more of these: Deskbell, Settings, E-mail, Summaries, Off.</source>
            <translation>더 받지 않으려면 Deskbell, 설정, 이메일, 요약에서 '끔'을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/cpu.py" />
            <source>The processor of this PC is too old for a language model: it lacks {names}. Deskbell answers word for word from your knowledge, and the rest goes to people.</source>
            <translation>이 PC의 프로세서는 언어 모델을 쓰기에 너무 오래되었습니다({names} 없음). Deskbell은 지식에서 그대로 답하고 나머지는 직원에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} holds a vocabulary but no weights. Choose the model's full file; it is several hundred megabytes or more.</source>
            <translation>{file}에는 어휘만 있고 가중치가 없습니다. 모델의 전체 파일을 고르세요. 수백 메가바이트 이상입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is a model of the kind '{kind}', which can't write replies here. 'deskbell models list' names models that can.</source>
            <translation>{file}은(는) '{kind}' 종류의 모델이라 여기서 답변을 쓸 수 없습니다. 'deskbell models list'에서 쓸 수 있는 모델을 볼 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} does not say how a conversation is put to it (it has no chat template). Choose the model's 'instruct' file.</source>
            <translation>{file}에는 대화 형식(채팅 템플릿)이 없습니다. 모델의 'instruct' 파일을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} can't be read ({why}). Check the name, or import the model again.</source>
            <translation>{file}을(를) 읽을 수 없습니다({why}). 이름을 확인하거나 모델을 다시 가져오세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is damaged or was not fully copied. Download or copy it again.</source>
            <translation>{file}이(가) 손상되었거나 끝까지 복사되지 않았습니다. 다시 내려받거나 복사하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is not a GGUF file. Choose a model file that ends in .gguf.</source>
            <translation>{file}은(는) GGUF 파일이 아닙니다. .gguf로 끝나는 모델 파일을 고르세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/inference/gguf.py" />
            <source>{file} is of GGUF version {version}; versions 2 and 3 can be read. Download a newer file of the same model.</source>
            <translation>{file}은(는) GGUF 버전 {version}입니다. 버전 2와 3을 읽을 수 있습니다. 같은 모델의 더 새로운 파일을 내려받으세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>line {number}: {why}</source>
            <translation>{number}번째 줄: {why}</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>{path} cannot be read: {why}. Check the name of the file and that you may open it.</source>
            <translation>{path} 파일을 읽을 수 없습니다: {why}. 파일 이름과 열기 권한을 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>the id "{id}" was used before. Give each entry its own id.</source>
            <translation>식별자 “{id}”이(가) 이미 쓰였습니다. 항목마다 다르게 정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not JSON ({why}). Write one entry a line, in curly braces.</source>
            <translation>JSON이 아닙니다({why}). 한 줄에 항목 하나씩 중괄호 안에 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>an entry must be in curly braces. Write one entry a line.</source>
            <translation>항목은 중괄호 안에 있어야 합니다. 한 줄에 항목 하나씩 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"questions" must be a list of texts, such as ["Do you have parking?"].</source>
            <translation>“questions”는 ["주차장이 있나요?"]처럼 글의 목록이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"title" is missing, and there is no question to take it from.</source>
            <translation>“title”이 없고, 대신 쓸 질문도 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"state" must be "published" or "draft".</source>
            <translation>“state”는 “published” 또는 “draft”여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"may_answer_alone" must be true or false.</source>
            <translation>“may_answer_alone”은 true 또는 false여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"version" must be a whole number from 1.</source>
            <translation>“version”은 1 이상의 정수여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"valid_to" is before "valid_from", so the entry would never hold. Swap them or leave one out.</source>
            <translation>“valid_to”가 “valid_from”보다 빨라 항목이 유효할 때가 없습니다. 서로 바꾸거나 하나를 빼 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>this is not UTF-8 text. Save the file as UTF-8.</source>
            <translation>UTF-8 텍스트가 아닙니다. UTF-8로 저장해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is missing.</source>
            <translation>“{name}”이(가) 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a text that is not empty.</source>
            <translation>“{name}”은(는) 비어 있지 않은 글이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" is longer than {most} characters. Split the entry.</source>
            <translation>“{name}”이(가) {most}자보다 깁니다. 항목을 나누어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds half of a character (a lone surrogate). Type that text again.</source>
            <translation>“{name}”에 깨진 문자가 있습니다. 그 글을 다시 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" holds a null character. Type that text again.</source>
            <translation>“{name}”에 널 문자가 있습니다. 그 글을 다시 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/jsonl.py" />
            <source>"{name}" must be a day such as "2026-12-24".</source>
            <translation>“{name}”은(는) “2026-12-24” 같은 날짜여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF has a password. Open it, save or print it as a PDF without one, and import that.</source>
            <translation>PDF에 암호가 있습니다. 열어서 암호 없는 PDF로 저장하거나 인쇄한 뒤 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF is damaged and can't be opened. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>PDF가 손상돼 열 수 없습니다. PDF 프로그램에서 열어 새 PDF로 인쇄한 뒤 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>No page of the PDF can be read. Open it in a PDF program, print it as a new PDF and import that.</source>
            <translation>PDF에 읽을 수 있는 페이지가 없습니다. PDF 프로그램에서 열어 새 PDF로 인쇄한 뒤 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/pdf_files.py" />
            <source>The PDF holds pictures of its pages and no text, as a scanner makes them. Let a scanning program recognise the text (OCR), then import that.</source>
            <translation>PDF에 스캔한 그림만 있고 글이 없습니다. 문자 인식(OCR) 프로그램으로 글을 만든 뒤 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is a folder. Choose a file in it.</source>
            <translation>{file}은(는) 폴더입니다. 그 안의 파일을 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be imported. Deskbell reads PDF, Word (.docx), Markdown, web pages, plain text and tables saved as CSV.</source>
            <translation>{file} 파일은 가져올 수 없습니다. PDF, Word(.docx), Markdown, 웹 페이지, 일반 텍스트, CSV 표를 읽습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} has {size} MB, and Deskbell reads files of up to {most} MB. Split it and import the parts.</source>
            <translation>{file} 파일은 {size} MB이고, {most} MB까지 읽을 수 있습니다. 나누어 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} can't be read: {why}. Check that it is still there and that you may open it.</source>
            <translation>{file} 파일을 읽을 수 없습니다: {why}. 파일이 있는지, 열 권한이 있는지 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>{file} is empty. Choose another file.</source>
            <translation>{file} 파일이 비어 있습니다. 다른 파일을 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/read.py" />
            <source>Nothing in {file} reads like a question or a text. Check the file.</source>
            <translation>{file} 파일에 질문이나 글로 보이는 것이 없습니다. 파일을 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>There is no text in it. Open it yourself to see whether it is the right one.</source>
            <translation>글이 없습니다. 직접 열어 맞는 파일인지 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/webpages.py" />
            <source>The page shows its text only by scripts, which Deskbell never runs. Open the page, copy its text into a file and import that.</source>
            <translation>스크립트로만 글을 보여 주는 페이지인데 Deskbell은 스크립트를 실행하지 않습니다. 페이지를 열어 글을 파일에 복사한 뒤 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>This is an old Word file, or one with a password. Open it in Word, save it as .docx without a password, and import that.</source>
            <translation>오래된 Word 파일이거나 암호가 있는 파일입니다. Word에서 열어 암호 없는 .docx로 저장한 뒤 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The file unpacks to far more than a document needs, so it was not opened. Save its text as a new document and import that.</source>
            <translation>압축을 풀면 문서치고 너무 커서 열지 않았습니다. 글을 새 문서로 저장해 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The document is too long to be read in one piece. Split it and import the parts.</source>
            <translation>문서가 한 번에 읽기에는 너무 깁니다. 나누어 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/reading/word_files.py" />
            <source>The Word file is damaged and can't be opened. Open it in Word, let Word repair it, save it as .docx and import that.</source>
            <translation>Word 파일이 손상돼 열 수 없습니다. Word에서 열어 복구한 뒤 .docx로 저장해 가져와 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>this is not CSV ({why}).</source>
            <translation>CSV가 아닙니다({why}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>The first line must name the columns, with at least 'question' and 'answer'. Export your knowledge once to see an example.</source>
            <translation>첫 줄에 열 이름이 있어야 하며 ‘question’과 ‘answer’는 꼭 필요합니다. 지식을 한 번 내보내면 예를 볼 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/knowledge/tables.py" />
            <source>"may_answer_alone" must be yes or no.</source>
            <translation>“may_answer_alone”은 yes 또는 no여야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <location filename="../../../desktop/mail/server.py" />
            <source>{address} is no e-mail address. Write it as desk@example.com.</source>
            <translation>{address}은(는) 이메일 주소가 아닙니다. desk@example.com처럼 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The password of your mail account can't be read. Unlock the computer's keyring, or type the password again in the settings.</source>
            <translation>이메일 계정의 비밀번호를 읽을 수 없습니다. 컴퓨터의 키링을 잠금 해제하거나 설정에서 비밀번호를 다시 입력하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>The certificate of {host} is not its own, so nothing was sent. Check the mail server's name in the settings.</source>
            <translation>{host}의 인증서가 일치하지 않아 아무것도 보내지 않았습니다. 설정에서 메일 서버 이름을 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not accept the account name or password. Type them again in the settings.</source>
            <translation>{host}이(가) 계정 이름이나 비밀번호를 받아들이지 않습니다. 설정에서 다시 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not take mail for this address.</source>
            <translation>{host}이(가) 이 주소로 가는 메일을 받지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} does not offer what the settings ask for (encryption, or logging in). Choose another encryption or leave the account name empty.</source>
            <translation>{host}이(가) 설정에 필요한 기능(암호화 또는 로그인)을 제공하지 않습니다. 다른 암호화를 고르거나 계정 이름을 비워 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} refused the e-mail ({code}).</source>
            <translation>{host}이(가) 이메일을 거부했습니다({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} asks to try later ({code}).</source>
            <translation>{host}이(가) 나중에 다시 시도하라고 합니다({code}).</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host}이(가) 제때 응답하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/room.py" />
            <source>{host} could not be reached, or broke off.</source>
            <translation>{host}에 연결할 수 없거나 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Write the mail server's name as your provider gives it: mail.example.com.</source>
            <translation>메일 서버 이름은 제공업체가 알려 준 대로 써 주세요: mail.example.com.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The port is a number from 1 to 65535, mostly 465 or 587.</source>
            <translation>포트는 1에서 65535 사이의 숫자이며 보통 465나 587입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>Without encryption a mail server is used only on this PC. Choose TLS or STARTTLS.</source>
            <translation>암호화 없는 메일 서버는 이 PC에서만 씁니다. TLS나 STARTTLS를 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/mail/server.py" />
            <source>The mail server's settings are not complete. Fill in every field.</source>
            <translation>메일 서버 설정이 완전하지 않습니다. 모든 칸을 채워 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by yourself</source>
            <translation>{host}, 직접 운영</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>{host}, run by {company}</source>
            <translation>{host}, {company} 운영</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Passes on sealed messages. Can't read them.</source>
            <translation>봉인된 메시지를 전달합니다. 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Network addresses, times and sizes of sealed messages.</source>
            <translation>네트워크 주소, 봉인된 메시지의 시각과 크기.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices to you and replies to visitors who have left.</source>
            <translation>직원에게 알림을, 떠난 방문자에게 답변을 배달합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>Delivers notices and summaries to you, and replies to visitors who left.</source>
            <translation>직원에게 알림과 요약을, 떠난 방문자에게 답변을 배달합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, and the addresses of visitors who get one.</source>
            <translation>이 이메일 전체와 받는 방문자의 주소.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/companies.py" />
            <source>The whole of these e-mails, summaries masked, and the addresses of visitors who get one.</source>
            <translation>이 이메일 전체(요약은 가려짐)와 받는 방문자의 주소.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Three words that are often mixed up</source>
            <translation>자주 헷갈리는 세 가지 말</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. Deskbell does this on this PC.</source>
            <translation>추론은 완성된 모델을 쓰는 일입니다. 질문을 읽고 답을 쓰며 둘 다 남기지 않습니다. Deskbell은 이 일을 이 PC에서 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Inference is using a finished model: it reads a question, writes an answer and keeps nothing of either. No language model is installed here, so none writes; a small one only compares a question with your entries.</source>
            <translation>추론은 완성된 모델을 쓰는 일입니다. 질문을 읽고 답을 쓰며 둘 다 남기지 않습니다. 여기에는 언어 모델이 없어 글을 쓰는 모델이 없고, 작은 모델 하나가 질문을 항목과 견주기만 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Retrieval is looking something up: Deskbell searches your own entries for one that fits, as you would in a folder. The entries stay as you wrote them.</source>
            <translation>검색은 찾아보는 일입니다. 서류철을 뒤지듯 직접 쓰신 항목에서 맞는 것을 찾습니다. 항목은 쓰신 그대로 남습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Training is changing a model by examples, so that it knows them afterwards. Deskbell does not do this, and sends no message to anyone who could.</source>
            <translation>학습은 예를 써서 모델 자체를 바꾸어 나중에 그 예를 알게 하는 일입니다. Deskbell은 이 일을 하지 않으며, 그럴 수 있는 누구에게도 메시지를 보내지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Besides, Deskbell measures on your own entries how sure it may be of an answer, and counts how often you change its drafts. These figures stay on this PC.</source>
            <translation>또한 Deskbell은 직접 쓰신 항목으로 답을 얼마나 확신해도 되는지 재고, 초안을 얼마나 자주 고치시는지 셉니다. 이 수치는 이 PC에 남습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No certificate: nobody has audited or certified Deskbell.</source>
            <translation>인증서는 없습니다. 아무도 Deskbell을 감사하거나 인증하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your website is trusted. Whoever can change its pages could put another script in the place of the chat, and read what is typed there.</source>
            <translation>웹사이트는 믿는다고 전제합니다. 페이지를 바꿀 수 있는 사람은 채팅 대신 다른 스크립트를 넣어 입력 내용을 읽을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The relay sees network addresses, and when sealed messages pass and how large they are. It can hold them up or drop them.</source>
            <translation>릴레이는 네트워크 주소와 봉인된 메시지가 언제 지나가는지, 얼마나 큰지를 봅니다. 늦추거나 버릴 수도 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whoever uses this PC under your account, and harmful software on it, can read what you can read.</source>
            <translation>이 PC를 같은 계정으로 쓰는 사람이나 악성 프로그램은 직원님이 읽을 수 있는 것을 읽을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Masking finds numbers and addresses by their form. Names and free text can remain.</source>
            <translation>가리기는 번호와 주소를 형태로 찾습니다. 이름과 자유로운 글은 남을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erasing reaches this PC and its own backups. A copy that was carried elsewhere, a PDF or an e-mail that was sent, it can't reach.</source>
            <translation>지우기는 이 PC와 그 백업에 미칩니다. 다른 곳으로 옮긴 사본, PDF, 보낸 이메일에는 미치지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>This report describes a program and its settings. It is no legal advice, and does not say that any law is kept.</source>
            <translation>이 보고서는 프로그램과 그 설정을 설명합니다. 법률 자문이 아니며 어떤 법을 지킨다고 말하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What this does not give you</source>
            <translation>이것이 드리지 못하는 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{business} answers visitors of its website with Deskbell {version} on its own computer. Visitors' messages, replies and the knowledge behind them are given to no AI company. They are used neither to train nor to improve a language model.</source>
            <translation>{business}은(는) 자체 컴퓨터에서 Deskbell {version}(으)로 웹사이트 방문자에게 답합니다. 방문자의 메시지, 답변, 그 바탕이 되는 지식은 어떤 AI 회사에도 넘기지 않습니다. 언어 모델을 학습하거나 개선하는 데 쓰지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No language model is installed.</source>
            <translation>설치된 언어 모델이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>unchanged since it was installed</source>
            <translation>설치 후 바뀌지 않음</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not the one that was installed</source>
            <translation>설치한 파일이 아님</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>not checked yet</source>
            <translation>아직 확인하지 않음</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Language model: {model}. SHA-256 of its file: {hash}; {state}.</source>
            <translation>언어 모델: {model}. 파일의 SHA-256: {hash}; {state}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>As set up on {day}.</source>
            <translation>{day} 현재 설정입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Statement: nothing is used for training</source>
            <translation>확인서: 아무것도 학습에 쓰지 않음</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Place, date, signature: ______________________________</source>
            <translation>장소, 날짜, 서명: ______________________________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Where these companies stand, and whether data leaves your country, Deskbell can't know. Fill it in.</source>
            <translation>이 회사들이 어디에 있는지, 데이터가 나라 밖으로 나가는지는 Deskbell이 알 수 없습니다. 직접 적어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Nothing of a visitor is sent to another machine.</source>
            <translation>방문자에 관한 것은 다른 컴퓨터로 보내지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Companies that process data for you</source>
            <translation>직원님을 위해 데이터를 처리하는 회사</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Company</source>
            <translation>회사</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it does</source>
            <translation>하는 일</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What it sees</source>
            <translation>보는 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Country</source>
            <translation>나라</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' messages</source>
            <translation>방문자 메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Reading your web page</source>
            <translation>웹페이지 읽기</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Model download</source>
            <translation>모델 내려받기</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Looking up addresses</source>
            <translation>주소 조회</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>sealed</source>
            <translation>봉인됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>refused</source>
            <translation>거부함</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>To</source>
            <translation>받는 곳</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors' data</source>
            <translation>방문자 데이터</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Sent</source>
            <translation>보냄</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>지난 30일 동안 이 앱의 모든 연결</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>None so far.</source>
            <translation>아직 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} MB</source>
            <translation>{n}MB</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} KB</source>
            <translation>{n}KB</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} bytes</source>
            <translation>{n}바이트</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{n} days after the last change in a conversation; erased by itself while this PC runs.</source>
            <translation>대화가 마지막으로 바뀐 지 {n}일 뒤, 이 PC가 켜져 있는 동안 저절로 지워집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk; the key is in this computer's keyring.</source>
            <translation>디스크에 암호화되어 있고, 열쇠는 이 컴퓨터의 키링에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Encrypted on disk, behind a passphrase that each start asks for.</source>
            <translation>디스크에 암호화되어 있고, 시작할 때마다 암호문을 묻습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A throw-away profile: its key is kept nowhere.</source>
            <translation>한 번 쓰고 버리는 프로필이라 열쇠를 어디에도 보관하지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Messages are sealed between the visitor's browser and this PC.</source>
            <translation>메시지는 방문자의 브라우저와 이 PC 사이에서 봉인됩니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each operator signs in with a PIN.</source>
            <translation>직원마다 PIN으로 들어옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Each opening of a conversation is in the access record.</source>
            <translation>대화를 연 일은 모두 열람 기록에 남습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <location filename="../../../desktop/privacy/statements.py" />
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>{one} and {other}</source>
            <translation>{one}, {other}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Responsible</source>
            <translation>책임자</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Address, representative, contact for data protection</source>
            <translation>주소, 대표자, 개인정보 담당 연락처</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Purpose</source>
            <translation>목적</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Answering questions of visitors of the website.</source>
            <translation>웹사이트 방문자의 질문에 답하기.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Legal basis</source>
            <translation>법적 근거</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Whose data</source>
            <translation>누구의 데이터</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Visitors of the website; the people at the desk.</source>
            <translation>웹사이트 방문자와 프런트 직원.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Which data</source>
            <translation>어떤 데이터</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>What visitors write, their name and e-mail address where they leave them, language, page and times; what is replied; who at the desk did what.</source>
            <translation>방문자가 쓴 글, 남긴 경우 이름과 이메일 주소, 언어, 페이지와 시각, 답변 내용, 프런트에서 누가 무엇을 했는지.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Recipients</source>
            <translation>받는 곳</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Transfer to other countries</source>
            <translation>다른 나라로의 이전</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Erased after</source>
            <translation>지우는 때</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection</source>
            <translation>보호</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Record of processing activities (draft)</source>
            <translation>처리 활동 기록 (초안)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Filled in as far as Deskbell knows. Complete the empty fields, and add what else you do with the data.</source>
            <translation>Deskbell이 아는 만큼 채웠습니다. 빈칸을 채우고 데이터를 달리 쓰는 일이 있으면 더하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Field</source>
            <translation>항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Entry</source>
            <translation>내용</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Parties: {business} (responsible) and {company} (processor), who runs the relay {host}.</source>
            <translation>당사자: {business}(책임자)와 릴레이 {host}을(를) 운영하는 {company}(수탁자).</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Subject: passing on sealed messages between visitors' browsers and the computer of {business}, and keeping them until they are fetched, for at most ______ hours. It lasts as long as the relay is used.</source>
            <translation>내용: 방문자의 브라우저와 {business}의 컴퓨터 사이에서 봉인된 메시지를 전달하고, 가져갈 때까지 최대 ______시간 보관합니다. 릴레이를 쓰는 동안 유효합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Data: sealed messages, which the processor has no key to, and their times, sizes and network addresses. Persons: visitors of the website.</source>
            <translation>데이터: 수탁자에게 열쇠가 없는 봉인된 메시지와 그 시각, 크기, 네트워크 주소. 대상: 웹사이트 방문자.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor acts on written instructions of {business} only, and says so at once if it thinks one unlawful.</source>
            <translation>수탁자는 {business}의 서면 지시에 따라서만 움직이며, 위법하다고 보는 지시가 있으면 바로 알립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>People with access to the relay are bound to secrecy.</source>
            <translation>릴레이에 접근하는 사람은 비밀을 지킬 의무가 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Protection: encrypted lines, updates, limited access, no log of network addresses beyond what running it safely needs, for at most ______ days.</source>
            <translation>보호: 암호화된 회선, 업데이트, 제한된 접근, 안전한 운영에 필요한 것 말고는 네트워크 주소를 기록하지 않으며 최대 ______일 보관.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>No further company is used without written consent. Used at present: ____________</source>
            <translation>서면 동의 없이 다른 회사를 쓰지 않습니다. 현재 쓰는 곳: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor helps with requests of the persons concerned, as far as it can without reading messages, and with duties to report.</source>
            <translation>수탁자는 메시지를 읽지 않고 할 수 있는 범위에서 당사자의 요청과 신고 의무를 돕습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>A breach of security is reported without delay, within ______ hours of becoming known.</source>
            <translation>보안 침해는 알게 된 뒤 ______시간 안에 지체 없이 알립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>At the end everything that is still kept is erased.</source>
            <translation>끝나면 남아 있는 것을 모두 지웁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>The processor shows on request that this is kept, and allows {business} to check it.</source>
            <translation>수탁자는 요청을 받으면 이를 지키고 있음을 보이고 {business}의 확인을 허용합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Agreement on processing data (draft)</source>
            <translation>데이터 처리 계약 (초안)</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For you and whoever runs your relay. A draft, to be looked over by somebody who knows your country's law. Your mail provider has its own; ask for it.</source>
            <translation>직원님과 릴레이 운영자를 위한 초안입니다. 그 나라 법을 아는 사람이 살펴봐야 합니다. 메일 회사에는 자체 계약서가 있으니 요청하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>For the page on your website that says how you use data.</source>
            <translation>웹사이트에서 데이터 이용 방법을 알리는 페이지에 쓰세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>In our chat an AI answers first. It runs on {business}'s own computer and answers from what we wrote. You can ask for a person at any time; their messages look different.</source>
            <translation>채팅에서는 AI가 먼저 답합니다. {business}의 자체 컴퓨터에서 돌아가며 저희가 쓴 내용으로 답합니다. 언제든 사람을 요청하실 수 있고, 사람의 메시지는 다르게 보입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Your messages are sealed in your browser and opened on our computer. No AI company gets them, and they are not used for training.</source>
            <translation>메시지는 브라우저에서 봉인되어 저희 컴퓨터에서 열립니다. 어떤 AI 회사도 받지 않으며 학습에 쓰지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>We keep conversations for at most {n} days. You can save and erase yours in the chat.</source>
            <translation>대화는 최대 {n}일 보관합니다. 채팅에서 직접 저장하고 지우실 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail.</source>
            <translation>이메일 주소를 남기시면 답변이 이메일로 갈 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>If you leave your e-mail address, our reply may follow by e-mail. Summaries of conversations are e-mailed to us, with recognised contact details masked.</source>
            <translation>이메일 주소를 남기시면 답변이 이메일로 갈 수 있습니다. 대화 요약은 인식된 연락처를 가린 채 저희에게 이메일로 옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Questions about your data: ____________</source>
            <translation>개인정보 문의: ____________</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/papers.py" />
            <source>Text about the AI, for your website</source>
            <translation>웹사이트에 올릴 AI 안내문</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Where does the AI run?</source>
            <translation>AI는 어디에서 돌아가나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is anything used for training?</source>
            <translation>학습에 쓰이는 것이 있나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read messages on the way?</source>
            <translation>오가는 메시지를 누가 읽을 수 있나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>How long is it kept?</source>
            <translation>얼마나 보관하나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Who can read them here?</source>
            <translation>여기에서는 누가 읽을 수 있나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Is there an agreement?</source>
            <translation>계약이 있나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>What if I stop using it?</source>
            <translation>그만 쓰면 어떻게 되나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Which other companies are involved?</source>
            <translation>다른 회사가 관여하나요?</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>On this PC</source>
            <translation>이 PC에서</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No language model is installed: answers are your own words, found on this PC.</source>
            <translation>언어 모델이 없습니다. 답은 이 PC에서 찾은, 직접 쓰신 말입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, file checked on {day}.</source>
            <translation>{model}, 파일 확인일 {day}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}, a file on this PC.</source>
            <translation>{model}, 이 PC에 있는 파일입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{model}: the file is not the one that was installed. Install it again.</source>
            <translation>{model}: 설치한 파일이 아닙니다. 다시 설치하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The operating system keeps what runs it off the network.</source>
            <translation>운영 체제가 AI를 돌리는 부분을 네트워크에서 떼어 놓습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No message is sent to an AI company.</source>
            <translation>어떤 메시지도 AI 회사로 보내지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Never</source>
            <translation>전혀 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file has changed</source>
            <translation>모델 파일이 바뀌었습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no language model here that could be trained.</source>
            <translation>여기에는 학습시킬 언어 모델이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file is read-only; its checksum has not changed since it was installed.</source>
            <translation>모델 파일은 읽기 전용이며, 체크섬은 설치한 뒤 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not changed since it was installed.</source>
            <translation>모델 파일의 체크섬은 설치한 뒤 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The model file's checksum has not been checked yet.</source>
            <translation>모델 파일의 체크섬을 아직 확인하지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Its checksum is another one than when it was installed. Deskbell did not do that; find out who did.</source>
            <translation>체크섬이 설치할 때와 다릅니다. Deskbell이 한 일이 아니니 누가 했는지 알아보세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell has no part that could train a language model.</source>
            <translation>Deskbell에는 언어 모델을 학습시킬 수 있는 부분이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No one</source>
            <translation>아무도</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No website is connected</source>
            <translation>연결된 웹사이트 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed in the visitor's browser, opened here. The relay passes on what it can't read.</source>
            <translation>방문자의 브라우저에서 봉인되어 여기에서 열립니다. 릴레이는 읽을 수 없는 것을 전달합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Until you name a relay in Settings, no visitor can write.</source>
            <translation>설정에서 릴레이를 정하기 전에는 방문자가 글을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>E-mail is not sealed: what is mailed, {host} can read.</source>
            <translation>이메일은 봉인되지 않아, 메일로 보낸 것은 {host}이(가) 읽을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>1 day</source>
            <translation>1일</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} days</source>
            <translation>{n}일</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{least} to {most} days</source>
            <translation>{least}일에서 {most}일</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC; none is due this week.</source>
            <translation>그 뒤 이 PC에서 지웁니다. 이번 주에 지울 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. One conversation is due this week.</source>
            <translation>그 뒤 이 PC에서 지웁니다. 이번 주에 대화 하나를 지웁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Then erased from this PC. {n} conversations are due this week.</source>
            <translation>그 뒤 이 PC에서 지웁니다. 이번 주에 대화 {n}개를 지웁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Anyone at this PC</source>
            <translation>이 PC 앞의 누구나</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names}</source>
            <translation>{names}</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{names} and {n} more</source>
            <translation>{names} 외 {n}명</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No PIN is set: give each operator one in Settings.</source>
            <translation>PIN이 없습니다. 설정에서 직원마다 정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Without a PIN, and so open to anyone here: {names}.</source>
            <translation>PIN이 없어 누구나 들어올 수 있는 직원: {names}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Each signs in with a PIN.</source>
            <translation>저마다 PIN으로 들어옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{n} openings in 30 days, every one in the access record.</source>
            <translation>30일 동안 {n}번 열었고, 모두 열람 기록에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One opening in 30 days; it is in the access record.</source>
            <translation>30일 동안 한 번 열었고, 열람 기록에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No conversation was opened in 30 days; the access record would show it.</source>
            <translation>30일 동안 연 대화가 없습니다. 열었다면 열람 기록에 남습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The access record is not as it was written, from line {n} on.</source>
            <translation>열람 기록이 {n}번째 줄부터 쓰인 그대로가 아닙니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>With whoever runs the relay</source>
            <translation>릴레이 운영자와</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>You run the relay yourself</source>
            <translation>릴레이를 직접 운영함</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>No relay of another company</source>
            <translation>다른 회사의 릴레이 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with {company} is in the PDF.</source>
            <translation>{company}와(과) 서명할 초안이 PDF에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft to sign with the company is in the PDF.</source>
            <translation>회사와 서명할 초안이 PDF에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Deskbell can't know who runs {host}. Say so on this page.</source>
            <translation>Deskbell은 {host}을(를) 누가 운영하는지 알 수 없습니다. 이 페이지에서 알려 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>If you rent the machine it runs on, the agreement is with who rents it to you.</source>
            <translation>릴레이가 돌아가는 컴퓨터를 빌려 쓰신다면, 계약은 빌려준 회사와 맺습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>A draft for later is in the PDF.</source>
            <translation>나중을 위한 초안이 PDF에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>The makers of Deskbell get no data, so there is none with them.</source>
            <translation>Deskbell을 만든 사람들은 데이터를 받지 않으므로 그들과 맺는 계약은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Erase everything</source>
            <translation>모두 지우기</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One button deletes all conversations and the keys that could read them.</source>
            <translation>버튼 하나로 모든 대화와 그것을 읽을 수 있는 열쇠를 지웁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Sealed messages that still wait at {host} end with its time limit.</source>
            <translation>{host}에서 아직 기다리는 봉인된 메시지는 정해진 시간이 지나면 사라집니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>There is no account to cancel.</source>
            <translation>해지할 계정이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>One</source>
            <translation>하나</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>Two</source>
            <translation>둘</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} passes on sealed messages and can't read them.</source>
            <translation>{host}은(는) 봉인된 메시지를 전달하며 읽을 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/privacy/statements.py" />
            <source>{host} delivers your e-mail and can read it.</source>
            <translation>{host}은(는) 이메일을 배달하며 읽을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line.py" />
            <source>Deskbell connects again and keeps trying.</source>
            <translation>Deskbell이 다시 연결하며 계속 시도합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not understand this version of Deskbell. Update Deskbell or the relay, then connect again.</source>
            <translation>릴레이가 이 버전의 Deskbell을 이해하지 못합니다. Deskbell이나 릴레이를 업데이트한 뒤 다시 연결해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay speaks another version of the protocol. Update Deskbell or the relay, then connect again.</source>
            <translation>릴레이의 프로토콜 버전이 다릅니다. Deskbell이나 릴레이를 업데이트한 뒤 다시 연결해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not serve this site. Ask whoever runs the relay to list it.</source>
            <translation>릴레이가 이 사이트를 지원하지 않습니다. 릴레이 관리자에게 등록을 요청해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's owner has blocked this site. Ask whoever runs the relay.</source>
            <translation>릴레이 관리자가 이 사이트를 차단했습니다. 관리자에게 문의해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Another computer has connected with this desk's key, so this one has stopped. If that was not you, somebody has a copy of this profile: close Deskbell there.</source>
            <translation>다른 컴퓨터가 이 프런트의 키로 연결해 이 컴퓨터는 멈췄습니다. 본인이 한 일이 아니라면 누군가 이 프로필의 사본을 갖고 있습니다. 그쪽 Deskbell을 종료해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay is known by another name than the one you gave. Name it as whoever runs it does: deskbell setup --relay wss://…</source>
            <translation>릴레이의 이름이 입력한 것과 다릅니다. 관리자가 쓰는 이름으로 지정해 주세요: deskbell setup --relay wss://…</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay only serves listed sites and this one is not listed. Ask whoever runs the relay to add it.</source>
            <translation>릴레이는 등록된 사이트만 지원하는데 이 사이트는 등록되지 않았습니다. 관리자에게 추가를 요청해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay asks for an invitation code, or for another one. Ask whoever runs the relay for it, close Deskbell and name it: deskbell setup --invite CODE</source>
            <translation>릴레이가 초대 코드 또는 다른 코드를 요구합니다. 릴레이 관리자에게 코드를 받아 Deskbell을 닫고 입력해 주세요: deskbell setup --invite CODE</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the addresses of your website. Enter each as https://www.example.com, with nothing after it.</source>
            <translation>릴레이가 웹사이트 주소를 받아들이지 않습니다. https://www.example.com 형식으로 뒤에 아무것도 없이 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay does not accept the widget's settings. Shorten the greetings.</source>
            <translation>릴레이가 위젯 설정을 받아들이지 않습니다. 인사말을 줄여 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused the login because this computer's clock is wrong. Set the date and time, then connect again.</source>
            <translation>이 컴퓨터의 시계가 맞지 않아 릴레이가 로그인을 거부했습니다. 날짜와 시간을 맞춘 뒤 다시 연결해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay refused this desk. Check its address (deskbell setup --relay), or ask whoever runs it.</source>
            <translation>릴레이가 이 프런트를 거부했습니다. 주소를 확인하거나(deskbell setup --relay) 관리자에게 문의해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} hours</source>
            <translation>{n}시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>{n} minutes</source>
            <translation>{n}분</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} ahead of the relay's.</source>
            <translation>이 컴퓨터의 시계가 릴레이보다 {amount} 빠릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>This computer's clock is {amount} behind the relay's.</source>
            <translation>이 컴퓨터의 시계가 릴레이보다 {amount} 느립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Set the date and time of this computer, and Deskbell connects by itself.</source>
            <translation>이 컴퓨터의 날짜와 시간을 맞추면 Deskbell이 자동으로 연결합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's certificate does not hold, so nothing was sent. Check this computer's date and the relay's address; Deskbell keeps trying.</source>
            <translation>릴레이의 인증서가 유효하지 않아 아무것도 보내지 않았습니다. 이 컴퓨터의 날짜와 릴레이 주소를 확인해 주세요. Deskbell이 계속 시도합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>Something answers at the relay's address, but it is not a relay. Check the address (deskbell setup --relay); Deskbell keeps trying.</source>
            <translation>릴레이 주소에서 응답이 오지만 릴레이가 아닙니다. 주소를 확인해 주세요(deskbell setup --relay). Deskbell이 계속 시도합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The proxy does not let Deskbell through to the relay. Check this computer's proxy; Deskbell keeps trying.</source>
            <translation>프록시가 Deskbell의 릴레이 연결을 막고 있습니다. 이 컴퓨터의 프록시를 확인해 주세요. Deskbell이 계속 시도합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay can't be reached. Visitors' messages wait there, sealed; Deskbell keeps trying. Check the internet connection if this lasts.</source>
            <translation>릴레이에 연결할 수 없습니다. 방문객의 메시지는 봉인된 채 그곳에서 기다립니다. Deskbell이 계속 시도합니다. 오래가면 인터넷 연결을 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The connection to the relay was lost. Nothing is lost; Deskbell connects again by itself.</source>
            <translation>릴레이와의 연결이 끊겼습니다. 잃은 것은 없으며 Deskbell이 자동으로 다시 연결합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/relay/line_events.py" />
            <source>The relay's address can't be used: {why}. Enter it as wss://relay.example.com.</source>
            <translation>릴레이 주소를 쓸 수 없습니다: {why}. wss://relay.example.com 형식으로 입력해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file} lies in Deskbell's own folder, which may be lost as a whole. Choose a place on another disk.</source>
            <translation>{file}은(는) Deskbell의 폴더 안에 있어 통째로 잃을 수 있습니다. 다른 디스크를 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup.py" />
            <source>{file}, which holds the keys of the copies beside it, is gone, so none of them can be read. Restore a backup that you have made yourself. Nothing was changed.</source>
            <translation>사본들의 키가 든 {file}이(가) 없어 사본을 읽을 수 없습니다. 직접 만든 백업을 복원하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase needs at least {count} characters; three or four unrelated words are best. Choose a longer one.</source>
            <translation>암호 문구는 {count}자 이상이어야 합니다. 서로 관련 없는 단어 서너 개가 가장 좋습니다. 더 길게 정해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The passphrase doesn't open this backup. Check Caps Lock and the keyboard's language and type it again. Nothing was changed.</source>
            <translation>이 암호 문구로는 백업이 열리지 않습니다. Caps Lock과 자판 언어를 확인하고 다시 입력하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>{file} is not a backup of Deskbell, or its beginning is damaged. Choose another file. Nothing was changed.</source>
            <translation>{file}은(는) Deskbell 백업이 아니거나 앞부분이 손상되었습니다. 다른 파일을 선택하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} is damaged or incomplete, so it was not used. Copy it again from where it came, or choose another backup. Nothing was changed.</source>
            <translation>백업 {file}이(가) 손상되었거나 불완전하여 사용하지 않았습니다. 원본에서 다시 복사하거나 다른 백업을 선택하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/backup_file.py" />
            <source>The backup {file} was made by a newer Deskbell. Install the newer version here, then restore it. Nothing was changed.</source>
            <translation>백업 {file}은(는) 더 새로운 Deskbell에서 만들어졌습니다. 여기에 새 버전을 설치한 뒤 복원하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/codec.py" />
            <source>A stored {kind} can't be read ({why}). Nothing else is affected. Please report this, and keep a copy of the profile folder.</source>
            <translation>저장된 데이터({kind})를 읽을 수 없습니다({why}). 다른 것에는 영향이 없습니다. 이 문제를 알려 주시고 프로필 폴더의 사본을 보관해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/connection.py" />
            <source>The key of this profile doesn't open {path}. Either the file was copied here from another profile, then put the matching vault.json and key with it; or its beginning is damaged, then put a backup of the folder in its place. Nothing was changed.</source>
            <translation>이 프로필의 키로 {path} 파일을 열 수 없습니다. 다른 프로필에서 복사한 파일이라면 맞는 vault.json과 키를 함께 넣어 주세요. 파일 앞부분이 손상됐다면 폴더의 백업으로 바꿔 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>{folder} can't be used ({why}). Choose another place.</source>
            <translation>{folder}을(를) 사용할 수 없습니다({why}). 다른 곳을 선택하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/copying.py" />
            <source>There is not enough room at {folder}: {needed} MB are needed, {free} MB are free. Free some space, then try again. Nothing was changed.</source>
            <translation>{folder}에 공간이 부족합니다. {needed} MB가 필요하고 {free} MB가 비어 있습니다. 공간을 확보한 뒤 다시 시도하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>The change was not saved: an error before it has undone everything that belongs to it. Try the whole step again.</source>
            <translation>변경 내용이 저장되지 않았습니다. 앞선 오류로 관련된 모든 것이 취소됐습니다. 전체 단계를 다시 해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it has only {n} bytes</source>
            <translation>크기가 {n}바이트뿐입니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/database.py" />
            <source>it is gone, only its log is left</source>
            <translation>파일이 없고 로그만 남아 있습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>This entry was changed or removed while you were editing it. Copy your text, open the entry again and put your changes into the newer version.</source>
            <translation>편집하는 동안 이 항목이 바뀌거나 삭제됐습니다. 글을 복사한 뒤 항목을 다시 열어 새 버전에 반영해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk that holds {path} is full, so the last change was not saved. Everything saved before it is safe. Free some space, then try again.</source>
            <translation>{path} 파일이 있는 디스크가 가득 차서 마지막 변경이 저장되지 않았습니다. 그 전에 저장한 것은 안전합니다. 공간을 확보한 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The file {path} is damaged or incomplete ({why}). Close Deskbell, copy the whole folder {folder} to a safe place, check the disk, then put a backup of the folder in its place. Don't delete the damaged file: parts of it may still be readable.</source>
            <translation>{path} 파일이 손상됐거나 불완전합니다({why}). Deskbell을 종료하고 {folder} 폴더 전체를 안전한 곳에 복사한 뒤 디스크를 점검하고 폴더의 백업으로 바꿔 주세요. 손상된 파일은 지우지 마세요. 일부는 읽을 수 있을지 모릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Deskbell may not read or write {path} ({why}). Make sure that the folder exists on a writable disk and belongs to the person who starts Deskbell, or choose another folder with --profile.</source>
            <translation>Deskbell이 {path} 파일을 읽거나 쓸 수 없습니다({why}). 폴더가 쓰기 가능한 디스크에 있고 Deskbell을 시작하는 사람의 것인지 확인하거나 --profile로 다른 폴더를 골라 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>Another program is holding {path}, perhaps a backup or a virus scanner. Try again in a minute.</source>
            <translation>다른 프로그램이 {path} 파일을 쓰고 있습니다. 백업이나 바이러스 검사일 수 있습니다. 1분 뒤 다시 시도해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/errors.py" />
            <source>The disk reported an error at {path} ({why}). The last change was not saved. Copy the folder {folder} to another disk soon and check this one.</source>
            <translation>디스크가 {path}에서 오류를 알렸습니다({why}). 마지막 변경은 저장되지 않았습니다. {folder} 폴더를 곧 다른 디스크에 복사하고 이 디스크를 점검해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/keys.py" />
            <source>A stored conversation can't be opened: its key is missing, or the record was changed. Nothing else is affected. Restore a backup to get it back, or erase the conversation.</source>
            <translation>저장된 대화를 열 수 없습니다. 키가 없거나 기록이 변경되었습니다. 다른 것은 영향이 없습니다. 백업을 복원해 되찾거나 대화를 삭제하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/profile_lock.py" />
            <source>The folder {folder} is already open in another Deskbell (process {number}). Use its window, or quit it there before starting again.</source>
            <translation>{folder} 폴더가 이미 다른 Deskbell(프로세스 {number})에서 열려 있습니다. 그 창을 쓰거나 종료한 뒤 다시 시작해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>{path} was written by a newer Deskbell (data version {version}, this one knows {known}). Install the newer version again; nothing was changed.</source>
            <translation>{path} 파일은 더 새로운 Deskbell이 만들었습니다(데이터 버전 {version}, 이 버전은 {known}까지). 새 버전을 다시 설치해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/upgrade.py" />
            <source>Your data could not be brought up to date for this version of Deskbell (step {number}). Nothing was changed. Install the version that you had before: it opens everything as it was. Then send what 'deskbell doctor --json' prints to support.</source>
            <translation>데이터를 이 버전의 Deskbell에 맞게 바꾸지 못했습니다({number}단계). 아무것도 변경되지 않았습니다. 이전 버전을 다시 설치하면 모든 것이 그대로 열립니다. 그런 다음 'deskbell doctor --json'의 출력을 지원 담당자에게 보내 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>nowhere: this is a throw-away profile</source>
            <translation>저장 안 함: 임시 프로필입니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>this computer's keyring ({name})</source>
            <translation>이 컴퓨터의 키 보관함({name})</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key did not come back from {place} as it was given. Unlock or repair that keyring and start Deskbell again; nothing was stored.</source>
            <translation>넣은 키가 그대로 돌아오지 않았습니다({place}). 키 보관함의 잠금을 풀거나 고친 뒤 Deskbell을 다시 시작해 주세요. 저장된 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The entry '{name}' in {place} was changed by something else and can't be read. Restore it from a backup of the keyring.</source>
            <translation>‘{name}’ 항목({place})이 다른 무언가에 의해 바뀌어 읽을 수 없습니다. 키 보관함의 백업에서 복원해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>Deskbell can't reach its keys in {place}: {why}. Unlock the keyring (log in to the desktop, not only over the network) and start Deskbell again. Nothing was changed.</source>
            <translation>Deskbell이 키에 접근할 수 없습니다({place}): {why}. 키 보관함의 잠금을 풀고(네트워크가 아니라 데스크톱에 로그인) Deskbell을 다시 시작해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The key of {folder} lies in a keyring ({keyring}) that can't be reached now. Log in to this computer's desktop, unlock the keyring and start Deskbell again. Nothing was changed.</source>
            <translation>{folder}의 키가 지금 접근할 수 없는 키 보관함({keyring})에 있습니다. 이 컴퓨터의 데스크톱에 로그인해 잠금을 풀고 Deskbell을 다시 시작해 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The keyring that holds the keys of {folder} can't be reached now. Log in to this computer's desktop, unlock the keyring and try again. Nothing was changed.</source>
            <translation>{folder}의 키가 있는 키링에 지금 접근할 수 없습니다. 이 컴퓨터의 데스크톱에 로그인해 키링을 열고 다시 시도하세요. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>This computer has no keyring that Deskbell trusts (Windows Credential Manager, macOS Keychain, Secret Service or KWallet; a plain-text keyring is refused), and nobody can be asked for a passphrase. Install and unlock a keyring such as GNOME Keyring, or start Deskbell where a passphrase can be typed.</source>
            <translation>이 컴퓨터에는 Deskbell이 신뢰하는 키 보관함(Windows 자격 증명 관리자, macOS 키체인, Secret Service, KWallet. 암호화되지 않은 보관함은 쓰지 않음)이 없고, 암호 문구를 물어볼 사람도 없습니다. GNOME Keyring 같은 키 보관함을 설치해 잠금을 풀거나, 암호 문구를 입력할 수 있는 곳에서 Deskbell을 시작해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} is protected by a passphrase, and nobody can be asked for it here. Start Deskbell where it can be typed.</source>
            <translation>{folder}은(는) 암호 문구로 보호되는데 여기서는 물어볼 사람이 없습니다. 입력할 수 있는 곳에서 Deskbell을 시작해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>The passphrase doesn't open this profile. Check Caps Lock and the keyboard's language and type it again. Nobody can reset it: without it the data stays closed.</source>
            <translation>암호 문구로 이 프로필을 열 수 없습니다. Caps Lock과 키보드 언어를 확인하고 다시 입력해 주세요. 아무도 재설정할 수 없으며, 없으면 데이터를 열 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>behind a passphrase (Argon2id), stored nowhere</source>
            <translation>암호 문구(Argon2id)로 보호, 저장 안 함</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{folder} holds a database, but {file}, which says where its key is, is gone. Put {file} back from a backup of the folder. To start afresh, move the folder away first. Nothing was changed.</source>
            <translation>{folder}에 데이터베이스는 있지만 키의 위치를 알려 주는 {file} 파일이 없습니다. 폴더의 백업에서 {file} 파일을 되돌려 주세요. 새로 시작하려면 먼저 폴더를 옮겨 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>{path} can't be read ({why}), so the database's key can't be found. Put {file} back from a backup of the folder. Nothing was changed.</source>
            <translation>{path} 파일을 읽을 수 없어({why}) 데이터베이스의 키를 찾을 수 없습니다. 폴더의 백업에서 {file} 파일을 되돌려 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/storage/vault.py" />
            <source>There is a database, but its key is no longer in {place}. Restore the keyring from a backup, start Deskbell as the person who set it up, or put a backup of Deskbell in its place with 'deskbell restore FILE'. To start afresh, move the profile folder away first. Nothing was changed.</source>
            <translation>데이터베이스는 있지만 키가 더 이상 없습니다({place}). 키 보관함을 백업에서 복원하거나, 처음 설정한 계정으로 Deskbell을 시작하거나, 'deskbell restore 파일'로 Deskbell 백업을 대신 넣어 주세요. 새로 시작하려면 먼저 프로필 폴더를 옮겨 주세요. 바뀐 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Deskbell is open already, and busy. Its window comes up as soon as it can.</source>
            <translation>Deskbell이 이미 열려 있으며 작업 중입니다. 가능해지는 대로 창이 앞으로 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>If it never does, end process {number} and start Deskbell again.</source>
            <translation>계속 나오지 않으면 프로세스 {number}을(를) 종료하고 Deskbell을 다시 시작하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/app/second.py" />
            <source>Do not wait</source>
            <translation>기다리지 않기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>The {guest} only greeted, thanked or said goodbye, so I answered in kind.</source>
            <translation>{guest}이 인사, 감사, 작별만 해서 그에 맞게 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure and wrote the answer from your entry {title}, and every fact in it is in your entries.</source>
            <translation>{sure} 확신해 {title} 항목으로 답변을 썼으며, 모든 내용이 항목에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are close to your entry {title}, and no other entry comes near.</source>
            <translation>{sure} 확신했습니다. {guest}의 말이 {title} 항목과 가깝고 다른 항목은 멉니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure: the {guest}'s words are closest to your entry {title}, and {other} comes next.</source>
            <translation>{sure} 확신했습니다. {guest}의 말이 {title} 항목과 가장 가깝고 다음은 {other} 항목입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I left the decision to you.</source>
            <translation>결정을 맡겼습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers from it before they go out.</source>
            <translation>{title} 항목을 {sure} 확신했지만, 이 항목의 답변은 나가기 전에 확인하기로 하셨습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Several things were asked: your entry {title} answers one of them, and I wasn't sure of the rest.</source>
            <translation>여러 가지를 물었습니다. {title} 항목이 그중 하나의 답이지만 나머지는 확신하지 못했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was {sure} sure of your entry {title}, but you want to see answers on this topic before they go out.</source>
            <translation>{title} 항목을 {sure} 확신했지만, 이 주제의 답변은 나가기 전에 확인하기로 하셨습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I wrote an answer from your entry {title}, but more freely than I can check, so please read it first.</source>
            <translation>{title} 항목으로 답변을 썼지만 확인할 수 있는 것보다 자유롭게 썼습니다. 먼저 읽어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Two entries fit about equally: {title} and {other}.</source>
            <translation>두 항목이 비슷하게 맞습니다: {title}, {other}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>I was only {sure} sure that your entry {title} answers this, so I left the decision to you.</source>
            <translation>{title} 항목이 답인지 {sure}만 확신해 결정을 맡겼습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>What I wrote held something that your entries don't say, so I didn't send it.</source>
            <translation>쓴 글에 항목에 없는 내용이 있어 보내지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge is about this, so it is for a person.</source>
            <translation>지식에 관련된 내용이 없어 직원이 맡을 일입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>Nothing in your knowledge answers this: your entry {title} comes nearest, and I was only {sure} sure of it.</source>
            <translation>지식에 답이 없습니다. {title} 항목이 가장 가깝지만 {sure}만 확신했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/explaining.py" />
            <source>“{title}”</source>
            <translation>‘{title}’</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/fields.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>d MMM yyyy</source>
            <translation>yyyy년 M월 d일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, page {number}</source>
            <translation>{file}, {number}쪽</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, line {number}</source>
            <translation>{file}, {number}번째 줄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}, paragraph {number}</source>
            <translation>{file}, {number}번째 단락</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>From {file}</source>
            <translation>{file}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}: {done} of {total}</source>
            <translation>{file} 읽는 중: {total} 중 {done}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>Reading {file}</source>
            <translation>{file} 읽는 중</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>The import of {file} was stopped. Nothing was kept of it.</source>
            <translation>{file} 가져오기를 멈췄습니다. 남은 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 draft from {file} waits for your review.</source>
            <translation>{file}의 초안 1개가 검토를 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} drafts from {file} wait for your review.</source>
            <translation>{file}의 초안 {count}개가 검토를 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 question has no answer yet.</source>
            <translation>아직 답변 없는 질문이 1개 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} questions have no answer yet.</source>
            <translation>아직 답변 없는 질문이 {count}개 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 entry was there already.</source>
            <translation>항목 1개는 이미 있었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} entries were there already.</source>
            <translation>항목 {count}개는 이미 있었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>1 line was left out.</source>
            <translation>한 줄을 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/import_words.py" />
            <source>{count} lines were left out.</source>
            <translation>{count}줄을 제외했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, confirmed</source>
            <translation>AI 혼자, 확인됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, silent</source>
            <translation>AI 혼자, 반응 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>AI alone, did not help</source>
            <translation>AI 혼자, 도움 안 됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>A person</source>
            <translation>직원</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Still open</source>
            <translation>미해결</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Never answered</source>
            <translation>답변 없음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} min</source>
            <translation>{n}분</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>more</source>
            <translation>그 이상</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Most begin between {from_hour}:00 and {to_hour}:00.</source>
            <translation>{from_hour}시에서 {to_hour}시 사이에 가장 많이 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>{share} begin while the desk is closed.</source>
            <translation>{share}는 프런트가 닫힌 시간에 시작합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has waited for a person.</source>
            <translation>직원을 기다린 사람이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Half of them got a reply within {half}, the longest wait was {worst}.</source>
            <translation>절반은 {half} 안에 답을 받았고, 가장 긴 대기는 {worst}이었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} h</source>
            <translation>{n}시간</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n} days</source>
            <translation>{n}일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Nobody has given a thumb.</source>
            <translation>엄지로 평가한 사람이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Thumbs up: {up}. Thumbs down: {down}.</source>
            <translation>엄지 올림: {up}. 엄지 내림: {down}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Asked at the end: it helped {yes}, it did not help {no}.</source>
            <translation>끝에 물은 결과: 도움이 됨 {yes}, 도움이 되지 않음 {no}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/overview_words.py" />
            <source>Other</source>
            <translation>기타</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Every connection this app made in the last 30 days</source>
            <translation>지난 30일 동안 이 앱의 모든 연결</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>And {n} more, all of them in the PDF.</source>
            <translation>그 밖에 {n}건, 모두 PDF에 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>What this app is set up to contact</source>
            <translation>이 앱이 연결하도록 설정된 곳</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>To</source>
            <translation>받는 곳</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Carries visitors' data</source>
            <translation>방문자 데이터 포함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Nothing so far.</source>
            <translation>아직 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>Visitors' messages</source>
            <translation>방문자 메시지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>sealed</source>
            <translation>봉인됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <source>E-mail</source>
            <translation>이메일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_page.py" />
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>yes</source>
            <translation>예</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Privacy report</source>
            <translation>개인정보 보고서</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Drafts for your files</source>
            <translation>보관용 초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>As this PC was set up on {day}, at {time}. Deskbell {version}.</source>
            <translation>{day} {time} 현재 이 PC의 설정. Deskbell {version}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/privacy_pdf.py" />
            <source>Page {n} of {total}</source>
            <translation>{total}쪽 중 {n}쪽</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Next and previous row in a list; arrows do the same</source>
            <translation>목록의 다음 줄과 이전 줄. 화살표로도 됩니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send your reply</source>
            <translation>답변 보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Send the AI's draft as it is</source>
            <translation>AI 초안을 그대로 보내기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Insert an answer from Knowledge</source>
            <translation>지식에서 답변 넣기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take back the reply you just sent</source>
            <translation>방금 보낸 답변 거두기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Edit the reply that is selected</source>
            <translation>선택한 답변 수정</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Take over the conversation</source>
            <translation>대화 이어받기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hand it back to the AI</source>
            <translation>AI에게 넘기기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Mark it as done</source>
            <translation>완료로 표시</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>New entry</source>
            <translation>새 항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Save the entry</source>
            <translation>항목 저장</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Rehearse the edit</source>
            <translation>변경 예행연습</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Use your earlier reply for an open question</source>
            <translation>이전 답변을 미해결 질문에 쓰기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Publish your earlier reply as an entry</source>
            <translation>이전 답변을 항목으로 게시</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Call the selected answer of the AI wrong</source>
            <translation>선택한 AI 답변을 틀림으로 표시</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Hide names and messages from view, and show them again</source>
            <translation>이름과 메시지 가리기, 다시 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Lock</source>
            <translation>잠금</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Somebody else is at the desk</source>
            <translation>다른 사람이 프런트에 있음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept the draft you are reviewing</source>
            <translation>검토 중인 초안 수락</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Accept all drafts</source>
            <translation>모든 초안 수락</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Join the draft with the next one</source>
            <translation>초안을 다음 것과 합치기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Show this page</source>
            <translation>이 페이지 보기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>단축키</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Install a plug-in that adds lines to the foot of every page, such as WPCode.
2. Open its page for header and footer, and paste the line into the footer.
3. Save. If a plug-in delays scripts, take widget.js out of it.</source>
            <translation>1. WPCode처럼 모든 페이지 아래쪽에 줄을 넣는 플러그인을 설치하세요.
2. 머리글과 바닥글 페이지를 열고 바닥글에 줄을 붙여 넣으세요.
3. 저장하세요. 스크립트를 늦추는 플러그인이 있으면 widget.js를 제외하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Custom Code.
2. Add the line to all pages, at the end of the body.
3. Publish. Wix asks for a paid plan with your own address for this.</source>
            <translation>1. 웹사이트 설정을 열고 Custom Code로 가세요.
2. 모든 페이지의 body 끝에 줄을 추가하세요.
3. 게시하세요. Wix에서는 자체 주소가 있는 유료 요금제가 필요합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open the settings of the website, then Advanced, then Code Injection.
2. Paste the line into the footer and save.
3. Not every plan of Squarespace has this page.</source>
            <translation>1. 웹사이트 설정에서 Advanced, Code Injection을 차례로 여세요.
2. 바닥글에 줄을 붙여 넣고 저장하세요.
3. Squarespace 요금제에 따라 이 페이지가 없을 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open Online Store, then Themes, and edit the code of your theme.
2. Open layout/theme.liquid and paste the line just before &lt;/body&gt;.
3. Save.</source>
            <translation>1. Online Store, Themes를 열고 테마 코드를 편집하세요.
2. layout/theme.liquid를 열고 &lt;/body&gt; 바로 앞에 줄을 붙여 넣으세요.
3. 저장하세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open System, then the files of your site template.
2. Open index.php and paste the line just before &lt;/body&gt;.
3. Save. An update of the template may take it out again.</source>
            <translation>1. System에서 사이트 템플릿 파일을 여세요.
2. index.php를 열고 &lt;/body&gt; 바로 앞에 줄을 붙여 넣으세요.
3. 저장하세요. 템플릿을 업데이트하면 없어질 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>1. Open each page, or the part that all of them share, in your editor.
2. Paste the line just before &lt;/body&gt;.
3. Upload the pages.</source>
            <translation>1. 각 페이지나 모든 페이지가 함께 쓰는 부분을 편집기에서 여세요.
2. &lt;/body&gt; 바로 앞에 줄을 붙여 넣으세요.
3. 페이지를 올리세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Copy the line and send it to whoever looks after your website, with this request: please put this line just before &lt;/body&gt; on every page, unchanged.</source>
            <translation>줄을 복사해 웹사이트를 관리하는 분께 보내고 이렇게 부탁하세요. 이 줄을 바꾸지 말고 모든 페이지의 &lt;/body&gt; 바로 앞에 넣어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Pages of your own</source>
            <translation>직접 만든 페이지</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/site_words.py" />
            <source>Somebody else looks after it</source>
            <translation>다른 사람이 관리함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Ways of asking</source>
            <translation>질문 표현</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Your answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Topic</source>
            <translation>주제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>First day</source>
            <translation>시작일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Last day</source>
            <translation>종료일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Look at it again</source>
            <translation>다시 볼 날</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI may answer by itself</source>
            <translation>AI가 스스로 답해도 됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Published</source>
            <translation>게시됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft</source>
            <translation>초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Entry without a title</source>
            <translation>제목 없는 항목</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>A person answers</source>
            <translation>직원이 답함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>The AI answers by itself</source>
            <translation>AI가 스스로 답함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Draft from {title}</source>
            <translation>{title} 항목의 초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Answered from {title}</source>
            <translation>{title} 항목으로 답함</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would go to a person.</source>
            <translation>1건이 직원에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would go to a person.</source>
            <translation>{n}건이 직원에게 갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 from {title} would wait for your yes.</source>
            <translation>{title} 항목의 1건이 승인을 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} from {title} would wait for your yes.</source>
            <translation>{title} 항목의 {n}건이 승인을 기다립니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of a person.</source>
            <translation>1건을 이제 직원 대신 {title} 항목이 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of a person.</source>
            <translation>{n}건을 이제 직원 대신 {title} 항목이 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title}.</source>
            <translation>1건에 {title} 항목의 초안이 생깁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title}.</source>
            <translation>{n}건에 {title} 항목의 초안이 생깁니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would be answered by {title} without waiting for your yes.</source>
            <translation>1건을 {title} 항목이 승인 없이 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would be answered by {title} without waiting for your yes.</source>
            <translation>{n}건을 {title} 항목이 승인 없이 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would get a draft from {title} instead of {other}.</source>
            <translation>1건의 초안이 {other} 대신 {title} 항목에서 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would get a draft from {title} instead of {other}.</source>
            <translation>{n}건의 초안이 {other} 대신 {title} 항목에서 나옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>1 would now be answered by {title} instead of {other}.</source>
            <translation>1건을 이제 {other} 대신 {title} 항목이 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{n} would now be answered by {title} instead of {other}.</source>
            <translation>{n}건을 이제 {other} 대신 {title} 항목이 답합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect a person here.</source>
            <translation>여기서는 직원이 답해야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect an entry here that no longer exists.</source>
            <translation>여기서 기대한 항목이 더 이상 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You expect {title} here.</source>
            <translation>여기서는 {title} 항목이어야 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} ended on {day}, so the AI does not use it any more.</source>
            <translation>{one} 항목은 {day}에 끝나 AI가 더 이상 쓰지 않습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>You wanted to look at {one} again on {day}.</source>
            <translation>{one} 항목을 {day}에 다시 보기로 하셨습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} say the same. One of them is enough.</source>
            <translation>{one} 항목과 {other} 항목의 내용이 같습니다. 하나면 충분합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different times.</source>
            <translation>{one} 항목과 {other} 항목은 질문이 비슷한데 시간이 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different prices.</source>
            <translation>{one} 항목과 {other} 항목은 질문이 비슷한데 가격이 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different dates.</source>
            <translation>{one} 항목과 {other} 항목은 질문이 비슷한데 날짜가 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different days.</source>
            <translation>{one} 항목과 {other} 항목은 질문이 비슷한데 요일이 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers to call.</source>
            <translation>{one} 항목과 {other} 항목은 질문이 비슷한데 전화번호가 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different addresses.</source>
            <translation>{one} 항목과 {other} 항목은 질문이 비슷한데 주소가 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} says yes where {other} says no, or the other way round.</source>
            <translation>{one} 항목은 된다고 하고 {other} 항목은 안 된다고 하거나, 그 반대입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>{one} and {other} are asked alike and name different numbers.</source>
            <translation>{one} 항목과 {other} 항목은 질문이 비슷한데 숫자가 다릅니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Contradiction</source>
            <translation>모순</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Twice the same</source>
            <translation>중복</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>Has ended</source>
            <translation>종료됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/teaching_words.py" />
            <source>To look at again</source>
            <translation>다시 볼 것</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>General</source>
            <translation>일반</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Every question on this comes to you, without a draft.</source>
            <translation>이 주제의 질문은 모두 초안 없이 직원에게 옵니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Thumbs from the people who asked: {up} up, {down} down.</source>
            <translation>물어본 사람들의 평가: 올림 {up}, 내림 {down}.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answers alone. Nobody has asked since.</source>
            <translation>AI가 혼자 답합니다. 그 뒤로 질문이 없었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; you corrected 1. One more correction brings Draft back.</source>
            <translation>AI가 {n}건을 혼자 답했고 1건을 고치셨습니다. 한 번 더 고치면 초안으로 돌아갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI answered {n} alone; none was corrected.</source>
            <translation>AI가 {n}건을 혼자 답했고 고친 것은 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Back to Draft, because two of its answers were corrected.</source>
            <translation>답변 두 건이 고쳐져 초안으로 돌아왔습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You see each answer before it goes out. None has come up yet.</source>
            <translation>답변이 나가기 전에 먼저 확인합니다. 아직 나온 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>You changed {changed} of {all} answers.</source>
            <translation>답변 {all}건 중 {changed}건을 고치셨습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>The AI could answer these alone.</source>
            <translation>AI가 혼자 답해도 되겠습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>One more that you send as it is, and Auto is offered.</source>
            <translation>한 건만 더 그대로 보내면 자동을 제안합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} more that you send as they are, and Auto is offered.</source>
            <translation>{n}건을 더 그대로 보내면 자동을 제안합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic} is back to Draft, because two of its answers were corrected. You see the next ones before they go out.</source>
            <translation>답변 두 건이 고쳐져 {topic} 주제가 초안으로 돌아왔습니다. 다음 답변은 나가기 전에 확인합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{topic}: you changed {changed} of {all} answers. In Settings you can let the AI answer these alone.</source>
            <translation>{topic}: 답변 {all}건 중 {changed}건을 고치셨습니다. 설정에서 AI가 혼자 답하게 할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Auto</source>
            <translation>자동</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer alone</source>
            <translation>AI에게 맡기기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now</source>
            <translation>나중에</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>1 entry</source>
            <translation>항목 1개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{n} entries</source>
            <translation>항목 {n}개</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>How far the AI is trusted with {topic}</source>
            <translation>{topic} 주제에서 AI에게 맡기는 정도</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>{choice} for {topic}</source>
            <translation>{topic}: {choice}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Let the AI answer {topic} alone</source>
            <translation>{topic} 주제를 AI에게 맡기기</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Not now, {topic} stays in Draft</source>
            <translation>나중에, {topic} 주제는 초안으로 둡니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Draft: you see each answer before it goes out. Auto: the AI sends what it is sure of. Two corrections bring a topic back to Draft.</source>
            <translation>초안: 답변이 나가기 전에 확인합니다. 자동: AI가 확실한 것을 보냅니다. 두 번 고치면 주제가 초안으로 돌아갑니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/topics_card.py" />
            <source>Topics come with your entries. Write the first one under Knowledge.</source>
            <translation>주제는 항목에서 나옵니다. 지식에서 첫 항목을 써 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The {guest} asked for a person.</source>
            <translation>{guest}이 직원을 찾았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It reads like a complaint, and those are for a person.</source>
            <translation>불만으로 보이며, 불만은 직원이 맡습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a refund, which only a person can promise.</source>
            <translation>환불 문의이며, 직원만 약속할 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about a legal matter.</source>
            <translation>법률 문제입니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be about somebody's health.</source>
            <translation>누군가의 건강에 관한 일일 수 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It may be an emergency. Please look at once.</source>
            <translation>긴급 상황일 수 있습니다. 바로 확인해 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It has no answer about live availability.</source>
            <translation>현재 예약 가능 여부를 알지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is about the {guest}'s own booking, which the AI can't see.</source>
            <translation>{guest} 본인의 예약에 관한 일이라 AI가 볼 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message seems to hold a card or account number.</source>
            <translation>메시지에 카드나 계좌 번호가 있는 것 같습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message tries to give the AI orders.</source>
            <translation>메시지가 AI에게 명령하려고 합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The message is too long for the AI to be sure of it.</source>
            <translation>메시지가 너무 길어 AI가 확신할 수 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Too many messages came at once.</source>
            <translation>메시지가 한꺼번에 너무 많이 왔습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing in your knowledge answers this.</source>
            <translation>지식에 답이 되는 내용이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It is not sure enough to answer alone.</source>
            <translation>혼자 답할 만큼 확신하지 못합니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your knowledge answers only a part of what was asked.</source>
            <translation>지식에는 질문의 일부에 대한 답만 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers from this entry before they go out.</source>
            <translation>이 항목의 답변은 나가기 전에 확인하기로 하셨습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You want to see answers on this topic before they go out.</source>
            <translation>이 주제의 답변은 나가기 전에 확인하기로 하셨습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You answer this topic without the AI.</source>
            <translation>이 주제는 AI 없이 직접 답하십니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>It wrote more freely than your entries. Please read it first.</source>
            <translation>항목보다 자유롭게 썼습니다. 먼저 읽어 주세요.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Its answer held something that your entries don't say.</source>
            <translation>답변에 항목에 없는 내용이 있었습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI was not running.</source>
            <translation>AI가 실행되고 있지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself</source>
            <translation>스스로 답합니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Answers by itself, in its own sentence</source>
            <translation>자기 문장으로 스스로 답합니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Draft for you</source>
            <translation>초안</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Asks a person</source>
            <translation>직원에게 묻습니다</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing was answered yet.</source>
            <translation>아직 답한 것이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You wrote: {words}</source>
            <translation>직원이 쓴 글: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI answered about {titles}.</source>
            <translation>AI가 {titles}에 관해 답했습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>The AI wrote: {words}</source>
            <translation>AI가 쓴 글: {words}</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A person to talk to.</source>
            <translation>이야기할 직원.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Somebody who sees to the complaint.</source>
            <translation>불만을 맡아 줄 사람.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your decision about the money.</source>
            <translation>금액에 관한 결정.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>What only you can see now, such as what is free.</source>
            <translation>빈자리처럼 지금 직원만 볼 수 있는 것.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A look into their booking.</source>
            <translation>예약 확인.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A safe way to pay, without the number written here.</source>
            <translation>여기에 번호를 쓰지 않는 안전한 결제 방법.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your yes to an answer.</source>
            <translation>답변 승인.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer to the rest of the question.</source>
            <translation>질문 나머지에 대한 답변.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. No entry holds one.</source>
            <translation>답변. 해당하는 항목이 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer that your entries bear out.</source>
            <translation>항목으로 뒷받침되는 답변.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>An answer. The AI was not running.</source>
            <translation>답변. AI가 실행되고 있지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your judgement.</source>
            <translation>직원의 판단.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Your answer.</source>
            <translation>직원의 답변.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Nothing, as far as is known.</source>
            <translation>알려진 바로는 없습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>A draft is ready.</source>
            <translation>초안이 준비돼 있습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>No e-mail address was left.</source>
            <translation>이메일 주소를 남기지 않았습니다.</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>{n}%</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Needs you</source>
            <translation>응대 필요</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>waiting to send</source>
            <translation>보내기 대기 중</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>sent</source>
            <translation>보냄</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>delivered</source>
            <translation>전달됨</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>read</source>
            <translation>읽음</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>guest</source>
            <translation>손님</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>customer</source>
            <translation>고객</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>visitor</source>
            <translation>방문객</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>now</source>
            <translation>지금</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Yesterday</source>
            <translation>어제</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>d MMM</source>
            <translation>M월 d일</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Arabic</source>
            <translation>아랍어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Czech</source>
            <translation>체코어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Danish</source>
            <translation>덴마크어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>German</source>
            <translation>독일어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Greek</source>
            <translation>그리스어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>English</source>
            <translation>영어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Spanish</source>
            <translation>스페인어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Finnish</source>
            <translation>핀란드어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>French</source>
            <translation>프랑스어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hebrew</source>
            <translation>히브리어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hindi</source>
            <translation>힌디어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Hungarian</source>
            <translation>헝가리어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Indonesian</source>
            <translation>인도네시아어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Italian</source>
            <translation>이탈리아어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Japanese</source>
            <translation>일본어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Korean</source>
            <translation>한국어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Dutch</source>
            <translation>네덜란드어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Norwegian</source>
            <translation>노르웨이어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Polish</source>
            <translation>폴란드어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Portuguese</source>
            <translation>포르투갈어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Romanian</source>
            <translation>루마니아어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Russian</source>
            <translation>러시아어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Swedish</source>
            <translation>스웨덴어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Thai</source>
            <translation>태국어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Turkish</source>
            <translation>튀르키예어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Ukrainian</source>
            <translation>우크라이나어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Vietnamese</source>
            <translation>베트남어</translation>
        </message>
        <message>
            <location filename="../../../desktop/ui/wording.py" />
            <source>Chinese</source>
            <translation>중국어</translation>
        </message>
    </context>
</TS>
